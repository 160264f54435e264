import { addDays, civilDate } from '@hutong/calendar';
import type { FactUse, Finding, Missing, ParameterUse, Status } from './decision.ts';
import { notApplicableMessage, notInForce, notYetDueMessage, unknownMessage } from './finding-message.ts';
import type { Judging } from './judging.ts';
import type { Node } from './node.ts';
import type { Closure, Environment, Frame } from './operator.ts';
import { checksOrder, possibleOutcomes } from './outcome-fold.ts';
import type { ParameterCalendar } from './parameter-values.ts';
import { type Place, placesOf } from './places.ts';
import type { TypedCheck, TypedEach } from './program.ts';
import { gatherMissing, type Judge, type Ruling } from './ruling.ts';
import type { Text } from './text.ts';
import { knowledge, type Step } from './trace.ts';

interface CompiledCheck {
  readonly typed: TypedCheck;
  readonly pass: Closure;
  readonly applies: Closure | undefined;
  readonly binding: Closure | undefined;
  readonly shown: Closure | undefined;
  readonly excused: Closure | undefined;
  readonly shows: readonly { readonly key: string; readonly node: Node; readonly read: Closure }[];
}

/** A finding with every status that it can still come to. */
interface Judged {
  readonly finding: Finding;
  readonly alternatives: readonly Status[];
}

/** Compiles the checks of a program: one finding a check, or one for each window, group or member. */
export function compileChecks(judging: Judging): Judge {
  const { program, parameters, readFact } = judging;
  const { compile, compileOptional } = judging;
  const checks: readonly CompiledCheck[] = program.checks.map((typed) => ({
    typed,
    pass: compile(typed.pass),
    applies: compileOptional(typed.applies),
    binding: compileOptional(typed.binding),
    shown: compileOptional(typed.shown),
    excused: compileOptional(typed.excused?.when),
    shows: typed.shows.map((node, index) => ({
      key: (typed.note.shows?.[index] ?? '').split('.').at(-1) ?? '',
      node,
      read: compile(node),
    })),
  }));
  const measures = new Map(
    [...program.each].map(([key, each]) => [
      key,
      each.measures.map(({ key: name, node }) => ({ name, read: compile(node) })),
    ]),
  );
  const at =
    (environment: Environment) =>
    (date: string, frame: Frame | undefined): Environment => ({
      ...environment,
      parameters: parameters.on(date),
      frame,
    });
  const placesIn = (environment: Environment, each: TypedEach): readonly Place[] =>
    placesOf(each, measures.get(each.key) ?? [], environment, at(environment), readFact);

  const judgeAll = (environment: Environment): readonly Judged[] => {
    const there = at(environment);
    const base = there(environment.asOf, undefined);
    const places = new Map<string, readonly Place[]>();
    for (const [key, each] of program.each) places.set(key, placesIn(environment, each));
    const judged: Judged[] = [];
    for (const check of checks) {
      if (check.shown?.(base) === false) continue;
      const binding = check.binding?.(base) !== false;
      const here: readonly Place[] =
        check.typed.each === undefined
          ? [{ date: environment.asOf, frame: undefined }]
          : (places.get(check.typed.each.key) ?? []);
      if (here.length === 0)
        judged.push({ finding: nothingToCheck(check.typed, binding), alternatives: ['notApplicable'] });
      for (const place of here)
        judged.push(judgePlace(check, place, there(place.date, place.frame), { judging, binding }));
    }
    return judged;
  };

  return {
    rule: (environment): Ruling => {
      const judged = judgeAll(environment);
      const counted = judged.filter(({ finding }) => finding.binding);
      const reached = possibleOutcomes(
        counted.map(({ alternatives }) => alternatives),
        checksOrder,
        // A shortfall that is excused counts as met.
        (status) => (status === 'waived' ? 'pass' : status),
      );
      const possible = program.outcomes.filter((outcome) => reached.some((status) => status === outcome));
      const decided = possible.length === 1;
      return {
        possible,
        decided,
        value: decided ? possible[0] : undefined,
        report: () => ({
          findings: judged.map(({ finding }) => finding),
          missing: gatherMissing(counted.map(({ finding }) => finding.missing)),
          more: {},
        }),
      };
    },
    trace: (environment) => {
      const there = at(environment);
      const places = new Map<string, readonly Place[]>();
      for (const [key, each] of program.each) places.set(key, placesIn(environment, each));
      const steps = new Map<string, Step>();
      for (const { key, each, pass } of program.checks) {
        const here: readonly Place[] =
          each === undefined ? [{ date: environment.asOf, frame: undefined }] : (places.get(each.key) ?? []);
        for (const place of here) {
          const id = place.member === undefined ? key : `${key}/${place.member.key}`;
          if (place.missing === undefined) steps.set(id, judging.trace(pass, there(place.date, place.frame)));
        }
      }
      return steps;
    },
  };
}

function judgePlace(
  check: CompiledCheck,
  place: Place,
  environment: Environment,
  { judging, binding }: { readonly judging: Judging; readonly binding: boolean },
): Judged {
  const { typed } = check;
  const uses = parameterUses(typed, place.date, judging.parameters);
  const open = place.lastDay !== undefined && environment.asOf <= place.lastDay;
  const base = {
    id: place.member === undefined ? typed.key : `${typed.key}/${place.member.key}`,
    check: typed.key,
    title: typed.note.title,
    cite: typed.note.cite,
    ...(typed.note.seeAlso === undefined ? {} : { seeAlso: typed.note.seeAlso }),
    binding,
    ...(place.member === undefined ? {} : { member: place.member }),
    facts: factsShown(check, environment),
    parameters: uses.inForce,
  };
  const finding = (status: Status, message: Text, rest: Partial<Finding> = {}): Judged => ({
    finding: { ...base, status, message, missing: [], ...rest },
    alternatives: [status],
  });
  const unknown = (missing: readonly Missing[], alternatives: readonly Status[]): Judged => ({
    ...finding(
      'unknown',
      typed.says.unknown === undefined ? unknownMessage(place.member) : judging.fill(typed.says.unknown, environment),
      { missing },
    ),
    alternatives,
  });

  const { waived } = typed.note;
  if (waived !== undefined && isWaived(waived, place.date))
    return finding('waived', waived.why, {
      ...(waived.cite === undefined ? {} : { seeAlso: [...(typed.note.seeAlso ?? []), waived.cite] }),
      waiver: {
        reason: waived.why,
        by: waived.by,
        ...(waived.to === undefined ? {} : { until: lastDayBefore(waived.to) }),
      },
    });
  if (uses.notInForce.length > 0) return finding('notApplicable', notInForce(place.member, uses.notInForce));
  // Members that nobody has told us of may as well not exist.
  if (place.missing !== undefined) return unknown([place.missing], ['pass', 'fail', 'notApplicable']);
  const needed = (node: Node): readonly Missing[] => judging.missing(node, environment);

  const applies = check.applies === undefined ? true : check.applies(environment);
  if (applies === false) return finding('notApplicable', notApplicableMessage(place.member));
  const passes = check.pass(environment);
  const excusable: readonly Status[] = check.excused === undefined ? [] : ['waived'];
  if (applies === undefined && typed.applies !== undefined) {
    const shortfall: readonly Status[] = passes === true ? [] : ['fail', ...excusable];
    const met: readonly Status[] = passes === false ? [] : ['pass'];
    return unknown(needed(typed.applies), ['notApplicable', ...met, ...shortfall]);
  }
  if (passes === true) return finding('pass', judging.fill(typed.says.pass, environment));
  if (passes === undefined) {
    if (open) return finding('notYetDue', notYetDueMessage(place.member), { due: place.lastDay });
    return unknown(needed(typed.pass), ['pass', 'fail', ...excusable]);
  }
  const message = judging.fill(typed.says.fail, environment);
  if (check.excused === undefined || typed.excused === undefined) return finding('fail', message);
  const excused = check.excused(environment);
  if (excused === undefined) return unknown(needed(typed.excused.when), ['fail', 'waived']);
  if (excused === false) return finding('fail', message);
  return finding('waived', message, { waiver: { reason: judging.fill(typed.excused.says, environment) } });
}

/** Whether a layer above waives a requirement on a day; the period is half-open. */
function isWaived({ from, to }: NonNullable<TypedCheck['note']['waived']>, date: string): boolean {
  return (from === undefined || from <= date) && (to === undefined || date < to);
}

/** Last day of a half-open period. */
function lastDayBefore(to: string): string {
  return addDays(civilDate(to), -1);
}

function parameterUses(
  check: TypedCheck,
  date: string,
  parameters: ParameterCalendar,
): { readonly inForce: readonly ParameterUse[]; readonly notInForce: readonly string[] } {
  const inForce: ParameterUse[] = [];
  const notInForce: string[] = [];
  for (const key of check.parameters) {
    const use = parameters.use(key, date);
    if (use === undefined) notInForce.push(key);
    else inForce.push(use);
  }
  return { inForce, notInForce };
}

function factsShown(check: CompiledCheck, environment: Environment): { readonly [key: string]: FactUse } {
  const facts: Record<string, FactUse> = {};
  for (const { key, node, read } of check.shows) {
    const title = node.kind === 'var' && node.title !== undefined ? node.title : { zh: key, en: key };
    const unit = node.kind === 'var' ? node.unit : undefined;
    facts[key] = {
      title,
      ...(unit === undefined ? {} : { unit }),
      ...(environment.frame === undefined && check.typed.each !== undefined ? {} : knowledge(read(environment))),
    };
  }
  return facts;
}

function nothingToCheck(check: TypedCheck, binding: boolean): Finding {
  const each = check.each?.note.title ?? { zh: '', en: '' };
  return {
    id: check.key,
    check: check.key,
    title: check.note.title,
    status: 'notApplicable',
    cite: check.note.cite,
    ...(check.note.seeAlso === undefined ? {} : { seeAlso: check.note.seeAlso }),
    binding,
    message: { zh: `评估时段内没有完整的${each.zh}`, en: `no whole ${each.en} lies within the period assessed` },
    facts: {},
    parameters: [],
    missing: [],
  };
}
