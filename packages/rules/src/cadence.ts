import type { CivilDate, Duty, OpenRange } from '@hutong/calendar';
import { type CadenceSetting, type DutyState, dutiesOf } from './cadence-duties.ts';
import { compileCadenceFacts } from './cadence-facts.ts';
import { compileCadenceNumbers } from './cadence-numbers.ts';
import type { Finding, Missing, NextDutyFound, Status } from './decision.ts';
import { dutyFinding } from './duty-finding.ts';
import type { Judging } from './judging.ts';
import type { Closure, Environment } from './operator.ts';
import { dutiesOrder, possibleOutcomes } from './outcome-fold.ts';
import { gatherMissing, type Judge, type Ruling } from './ruling.ts';
import type { Step } from './trace.ts';
import type { TypedCadence } from './typed-cadence.ts';
import type { Value } from './value.ts';

/** Compiles an obligation. */
export function compileCadence(judging: Judging, typed: TypedCadence): Judge {
  const applies = judging.compileOptional(typed.applies);
  const start = judging.compile(typed.start);
  const end = judging.compileOptional(typed.end);
  const numbers = compileCadenceNumbers(judging, typed);
  const facts = compileCadenceFacts(judging, typed);
  const recordedFrom = judging.compileOptional(typed.recorded?.from);
  const recordedTo = judging.compileOptional(typed.recorded?.to);

  const settingOf = (environment: Environment, from: CivilDate): CadenceSetting => {
    const last = dateOf(end, environment);
    return {
      note: typed.note,
      active: { from, ...(last === undefined ? {} : { to: last }) },
      endKnown: end === undefined || last !== undefined,
      recorded: recordedRange(typed, dateOf(recordedFrom, environment), dateOf(recordedTo, environment)),
      events: facts.events(environment),
      suspensions: facts.suspensions(environment),
      waivers: facts.waivers(environment),
      numbers: (date) => numbers(date, environment),
      environment,
    };
  };

  const rule = (environment: Environment): Ruling => {
    const concerned = applies === undefined ? true : (applies(environment) as boolean | undefined);
    if (concerned === false) return settled('notApplicable', judging, typed, environment);
    const from = dateOf(start, environment);
    if (from === undefined) return startUnknown(judging, typed, environment, concerned);
    const setting = settingOf(environment, from);
    const { duties: assessed, next, hopeless } = dutiesOf(setting);
    const duties = concerned === undefined ? assessed.map(ifConcerned) : assessed;
    const reached: readonly Status[] =
      environment.asOf < from
        ? ['notYetDue', ...(concerned === undefined ? (['notApplicable'] as const) : [])]
        : duties.length === 0
          ? [
              next === undefined ? 'notApplicable' : 'notYetDue',
              ...(concerned === undefined ? (['notApplicable'] as const) : []),
            ]
          : hopeless && concerned === true
            ? ['fail']
            : possibleOutcomes(
                duties.map(({ alternatives }) => alternatives),
                dutiesOrder,
              );
    const possible = judging.program.outcomes.filter((outcome) => reached.some((status) => status === outcome));
    const decided = possible.length === 1;
    return {
      possible,
      decided,
      value: decided ? possible[0] : undefined,
      report: () => {
        const lacks = decided ? [] : lacksOf(judging, typed, setting, environment, concerned);
        const findings = duties.map((duty) => dutyFinding(judging, typed, duty, lacks, setting));
        return {
          findings,
          missing: decided ? [] : gatherMissing([lacks, ...findings.map(({ missing }) => missing)]),
          more: next === undefined ? {} : { next: nextFound(next) },
        };
      },
    };
  };

  return {
    rule,
    trace: (environment) => {
      const steps = new Map<string, Step>();
      const node = typed.applies ?? typed.count ?? typed.length ?? typed.start;
      const from = dateOf(start, environment);
      if (from === undefined) return steps;
      for (const { duty } of dutiesOf(settingOf(environment, from)).duties)
        steps.set(`${judging.program.key}/${duty.id}`, judging.trace(node, environment));
      return steps;
    },
  };
}

/** A duty of an obligation that may not concern the subject at all. */
function ifConcerned(duty: DutyState): DutyState {
  return { ...duty, alternatives: [...duty.alternatives, 'notApplicable'] };
}

function dateOf(closure: Closure | undefined, environment: Environment): CivilDate | undefined {
  const value: Value = closure?.(environment);
  return typeof value === 'string' ? (value as CivilDate) : undefined;
}

/** Days for which the events are complete; a bound that the pack names and nobody knows leaves none. */
function recordedRange(
  typed: TypedCadence,
  from: CivilDate | undefined,
  to: CivilDate | undefined,
): OpenRange | 'none' | undefined {
  const { recorded } = typed;
  if (recorded === undefined) return undefined;
  if ((recorded.from !== undefined && from === undefined) || (recorded.to !== undefined && to === undefined))
    return 'none';
  return { from: from ?? ('0001-01-01' as CivilDate), ...(to === undefined ? {} : { to }) };
}

function settled(outcome: Status, judging: Judging, { note, applies }: TypedCadence, environment: Environment): Ruling {
  const { program } = judging;
  const finding: Finding = {
    id: program.key,
    check: program.key,
    title: note.title,
    status: outcome,
    cite: note.cite,
    ...(note.seeAlso === undefined ? {} : { seeAlso: note.seeAlso }),
    binding: true,
    role: 'duty',
    message: { zh: `${note.title.zh}：不适用`, en: `${note.title.en}: does not apply` },
    facts: {},
    parameters: judging.uses([applies], environment.asOf),
    missing: [],
  };
  return {
    possible: [outcome],
    decided: true,
    value: outcome,
    report: () => ({ findings: [finding], missing: [], more: {} }),
  };
}

function startUnknown(
  judging: Judging,
  typed: TypedCadence,
  environment: Environment,
  concerned: boolean | undefined,
): Ruling {
  const { note } = typed;
  return {
    possible: judging.program.outcomes,
    decided: false,
    value: undefined,
    report: () => {
      const missing = gatherMissing([
        concerned === undefined && typed.applies !== undefined ? judging.missing(typed.applies, environment) : [],
        judging.missing(typed.start, environment),
      ]);
      const finding: Finding = {
        id: judging.program.key,
        check: judging.program.key,
        title: note.title,
        status: 'unknown',
        cite: note.cite,
        ...(note.seeAlso === undefined ? {} : { seeAlso: note.seeAlso }),
        binding: true,
        role: 'duty',
        message: {
          zh: `${note.title.zh}：起算日不明，尚不能判定`,
          en: `${note.title.en}: the day from which it holds is not known`,
        },
        facts: {},
        parameters: [],
        missing,
      };
      return { findings: [finding], missing, more: {} };
    },
  };
}

/** What the obligation lacks as a whole; facts of single events and years of the calendar stand with their duties. */
function lacksOf(
  judging: Judging,
  typed: TypedCadence,
  setting: CadenceSetting,
  environment: Environment,
  concerned: boolean | undefined,
): readonly Missing[] {
  const of = (isOpen: boolean, node: TypedCadence['start'] | undefined): readonly Missing[] =>
    isOpen && node !== undefined ? judging.missing(node, environment) : [];
  return gatherMissing([
    of(concerned === undefined, typed.applies),
    of(setting.events.open, typed.events),
    of(!setting.endKnown, typed.end),
    of(setting.recorded === 'none', typed.recorded?.from),
    of(setting.recorded === 'none', typed.recorded?.to),
    setting.events.lacks(),
    of(setting.suspensions.open, typed.suspensions),
    of(setting.waivers.open, typed.waivers),
  ]);
}

function nextFound({ id, earliest, due }: Pick<Duty, 'id' | 'earliest' | 'due'>): NextDutyFound {
  return { id, earliest, ...(due.known ? { due: due.value } : {}) };
}
