import { addDays, civilDate } from '@hutong/calendar';
import { compileNode, type FactReader } from './closure.ts';
import type { FactUse, Finding, FindingMember, Missing, ParameterUse, Status } from './decision.ts';
import { formatValue } from './format-value.ts';
import { measuredBy } from './measured.ts';
import type { Node } from './node.ts';
import type { Closure, Environment, Frame } from './operator.ts';
import { membersOf } from './operators/iteration.ts';
import type { ParameterCalendar } from './parameter-values.ts';
import type { Program, TypedCheck, TypedEach, TypedMeasure } from './program.ts';
import type { Template } from './template.ts';
import { type Language, type Text, textOf } from './text.ts';
import { knowledge, missingOf, type Step, traceNode } from './trace.ts';
import { PartialList, type Value } from './value.ts';
import { lengthOf, type Window, windowsWithin } from './windows.ts';

/** What one check looks at: the subject once, or one window or member. */
interface Place {
  readonly member?: FindingMember;
  /** Day whose parameters count. */
  readonly date: string;
  /** Last day on which a window can still come out otherwise. */
  readonly lastDay?: string;
  readonly frame: Frame | undefined;
  /** Set when nobody can say what stands here. */
  readonly missing?: Missing;
}

interface CompiledCheck {
  readonly typed: TypedCheck;
  readonly pass: Closure;
  readonly applies: Closure | undefined;
  readonly binding: Closure | undefined;
  readonly shown: Closure | undefined;
  readonly excused: Closure | undefined;
  readonly shows: readonly { readonly key: string; readonly node: Node; readonly read: Closure }[];
}

/** Runs the checks of a decision: one finding a check, or one for each window or member. */
export type ChecksRunner = (environment: Environment) => readonly Finding[];

/** Compiles the checks of a program. */
export function compileChecks(program: Program, parameters: ParameterCalendar, readFact: FactReader): ChecksRunner {
  const compile = (node: Node): Closure => compileNode(node, readFact);
  const optional = (node: Node | undefined): Closure | undefined => (node === undefined ? undefined : compile(node));
  const checks: readonly CompiledCheck[] = program.checks.map((typed) => ({
    typed,
    pass: compile(typed.pass),
    applies: optional(typed.applies),
    binding: optional(typed.binding),
    shown: optional(typed.shown),
    excused: optional(typed.excused?.when),
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

  return (environment) => {
    const base = parameters.on(environment.asOf);
    const at = (date: string, frame: Frame | undefined): Environment => ({
      ...environment,
      parameters: parameters.on(date),
      frame,
    });
    const places = new Map<string, readonly Place[]>();
    for (const [key, each] of program.each)
      places.set(key, placesOf(each, measures.get(key) ?? [], environment, at, readFact));

    const findings: Finding[] = [];
    for (const check of checks) {
      if (check.shown?.({ ...environment, parameters: base }) === false) continue;
      const binding = check.binding?.({ ...environment, parameters: base }) !== false;
      const here =
        check.typed.each === undefined
          ? [{ date: environment.asOf, frame: undefined }]
          : (places.get(check.typed.each.key) ?? []);
      if (here.length === 0) findings.push(nothingToCheck(check.typed, binding));
      for (const place of here)
        findings.push(judge(check, place, at(place.date, place.frame), { program, parameters, readFact, binding }));
    }
    return findings;
  };
}

function placesOf(
  each: TypedEach,
  measures: readonly { readonly name: string; readonly read: Closure }[],
  environment: Environment,
  at: (date: string, frame: Frame | undefined) => Environment,
  readFact: FactReader,
): readonly Place[] {
  const list = readFact(each.note.of, at(environment.asOf, undefined));
  if (each.note.window === 'member') return memberPlaces(each, measures, list, environment, at);
  return windowsWithin(each.note.window, environment.period, environment.calendar).map((window) => {
    const inside = membersInside(list, each.note.on ?? 'date', window);
    const record = {
      id: window.key,
      label: window.label as unknown as Value,
      from: window.from,
      to: window.to,
      length: lengthOf(window),
      [each.note.as ?? 'members']: inside,
    };
    const filler: TypedMeasure = {
      key: each.note.as ?? 'members',
      note: { title: each.note.title, value: { fact: each.note.of } },
      node: { kind: 'fact', key: each.note.of, type: each.type, pointer: '' },
    };
    const frame = measure(record, [filler, ...each.measures], measures, window.from, at);
    const { missing, ...member } = window;
    return { member, date: window.from, lastDay: window.to, frame, ...(missing === undefined ? {} : { missing }) };
  });
}

function memberPlaces(
  each: TypedEach,
  measures: readonly { readonly name: string; readonly read: Closure }[],
  list: Value,
  environment: Environment,
  at: (date: string, frame: Frame | undefined) => Environment,
): readonly Place[] {
  const members = membersOf(list);
  const missing: Missing = { path: each.note.of, why: members === undefined ? 'absent' : 'partial' };
  const places: Place[] = (members?.sure ?? []).map((value, index) => {
    const record: { readonly [key: string]: Value } =
      typeof value === 'object' && !Array.isArray(value) ? (value as { readonly [key: string]: Value }) : { value };
    const id = typeof record.id === 'string' ? record.id : String(index);
    const member: FindingMember = {
      kind: each.key,
      key: id,
      label: textOf((language) => (language === 'zh' ? `${each.note.title.zh}${id}` : `${each.note.title.en} ${id}`)),
    };
    return { member, date: environment.asOf, frame: measure(record, each.measures, measures, environment.asOf, at) };
  });
  if (members !== undefined && !members.open && members.maybe.length === 0) return places;
  const rest: FindingMember = {
    kind: each.key,
    key: 'unlisted',
    label: textOf((language) =>
      language === 'zh' ? `未列出的${each.note.title.zh}` : `${each.note.title.en} not listed`,
    ),
  };
  return [...places, { member: rest, date: environment.asOf, frame: undefined, missing }];
}

/** Adds its measures to a record, each seeing those before it, and binds it. */
function measure(
  record: { readonly [key: string]: Value },
  typed: readonly TypedMeasure[],
  measures: readonly { readonly name: string; readonly read: Closure }[],
  date: string,
  at: (date: string, frame: Frame | undefined) => Environment,
): Frame {
  const measured: Record<string, Value> = { ...record, [measuredBy]: { measures: typed, original: record } };
  const frame: Frame = { value: measured, parent: undefined };
  const environment = at(date, frame);
  for (const { name, read } of measures) measured[name] = read(environment);
  return frame;
}

/** The members dated within a window. One without a date may lie in any window. */
function membersInside(list: Value, on: string, window: Window): Value {
  const members = membersOf(list);
  if (members === undefined) return undefined;
  const dateOf = (member: Value): Value =>
    typeof member === 'object' ? (member as { readonly [key: string]: Value })[on] : undefined;
  const within = (member: Value): boolean | undefined => {
    const date = dateOf(member);
    return typeof date === 'string' ? window.from <= date && date <= window.to : undefined;
  };
  const sure = members.sure.filter((member) => within(member) === true);
  const maybe = [
    ...members.sure.filter((member) => within(member) === undefined),
    ...members.maybe.filter((member) => within(member) !== false),
  ];
  return maybe.length === 0 && !members.open ? sure : new PartialList(sure, maybe, { open: members.open });
}

interface JudgingContext {
  readonly program: Program;
  readonly parameters: ParameterCalendar;
  readonly readFact: FactReader;
  readonly binding: boolean;
}

function judge(check: CompiledCheck, place: Place, environment: Environment, context: JudgingContext): Finding {
  const { typed } = check;
  const uses = parameterUses(typed, place.date, context.parameters);
  const open = place.lastDay !== undefined && environment.asOf <= place.lastDay;
  const base = {
    id: place.member === undefined ? typed.key : `${typed.key}/${place.member.key}`,
    check: typed.key,
    title: typed.note.title,
    cite: typed.note.cite,
    ...(typed.note.seeAlso === undefined ? {} : { seeAlso: typed.note.seeAlso }),
    binding: context.binding,
    ...(place.member === undefined ? {} : { member: place.member }),
    facts: factsShown(check, environment),
    parameters: uses.inForce,
  };
  const finding = (status: Status, message: Text, rest: Partial<Finding> = {}): Finding => ({
    ...base,
    status,
    message,
    missing: [],
    ...rest,
  });
  const unknown = (missing: readonly Missing[]): Finding =>
    finding(
      'unknown',
      typed.says.unknown === undefined
        ? unknownMessage(place.member)
        : fill(typed.says.unknown, environment, context.readFact),
      { missing },
    );

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
  if (place.missing !== undefined) return unknown([place.missing]);
  const needed = (node: Node): readonly Missing[] =>
    missingOf(traceNode(node, environment, context.program, context.readFact));

  const applies = check.applies?.(environment) ?? (check.applies === undefined ? true : undefined);
  if (applies === false) return finding('notApplicable', notApplicableMessage(place.member));
  const passes = check.pass(environment);
  if (applies === undefined && typed.applies !== undefined) return unknown(needed(typed.applies));
  if (passes === true) return finding('pass', fill(typed.says.pass, environment, context.readFact));
  if (passes === undefined) {
    if (open) return finding('notYetDue', notYetDueMessage(place.member), { due: place.lastDay });
    return unknown(needed(typed.pass));
  }
  const message = fill(typed.says.fail, environment, context.readFact);
  if (check.excused === undefined || typed.excused === undefined) return finding('fail', message);
  const excused = check.excused(environment);
  if (excused === undefined) return unknown(needed(typed.excused.when));
  if (excused === false) return finding('fail', message);
  return finding('waived', message, { waiver: { reason: fill(typed.excused.says, environment, context.readFact) } });
}

/** Whether a layer above waives a requirement on a day; the period is half-open. */
function isWaived({ from, to }: NonNullable<TypedCheck['note']['waived']>, date: string): boolean {
  return (from === undefined || from <= date) && (to === undefined || date < to);
}

/** Last day of a half-open period. */
function lastDayBefore(to: string): string {
  return addDays(civilDate(to), -1);
}

/** The evaluation behind a finding, for an explanation: what applies first, then what passes. */
export function traceCheck(
  program: Program,
  parameters: ParameterCalendar,
  readFact: FactReader,
  environment: Environment,
): ReadonlyMap<string, Step> {
  const at = (date: string, frame: Frame | undefined): Environment => ({
    ...environment,
    parameters: parameters.on(date),
    frame,
  });
  const steps = new Map<string, Step>();
  for (const [key, each] of [[undefined, undefined] as const, ...program.each]) {
    const measures = (each?.measures ?? []).map(({ key: name, node }) => ({ name, read: compileNode(node, readFact) }));
    const places: readonly Place[] =
      each === undefined
        ? [{ date: environment.asOf, frame: undefined }]
        : placesOf(each, measures, environment, at, readFact);
    for (const typed of program.checks.filter((check) => check.each?.key === key)) {
      for (const place of places) {
        const id = place.member === undefined ? typed.key : `${typed.key}/${place.member.key}`;
        if (place.missing === undefined)
          steps.set(id, traceNode(typed.pass, at(place.date, place.frame), program, readFact));
      }
    }
  }
  return steps;
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

function fill(template: Template, environment: Environment, readFact: FactReader): Text {
  const render = (language: Language): string =>
    template[language]
      .map((part) => (typeof part === 'string' ? part : formatPlace(part, environment, readFact, language)))
      .join('');
  return textOf(render);
}

function formatPlace(node: Node, environment: Environment, readFact: FactReader, language: Language): string {
  // A window standing for itself reads as its label.
  const value = compileNode(node, readFact)(environment);
  if (node.kind === 'var' && node.frame !== undefined && node.path.length === 0) {
    const label = (value as { readonly label?: Value } | undefined)?.label;
    if (typeof label === 'object') return String((label as unknown as Text)[language]);
  }
  return formatValue(value, language);
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

const label = (member: FindingMember | undefined): Text => member?.label ?? { zh: '', en: '' };

function unknownMessage(member: FindingMember | undefined): Text {
  const { zh, en } = label(member);
  return { zh: `${zh}情况不明，尚不能判定`, en: `${en === '' ? '' : `${en}: `}not enough is known to decide` };
}

function notYetDueMessage(member: FindingMember | undefined): Text {
  const { zh, en } = label(member);
  return {
    zh: `${zh}尚未结束，仍可达到要求`,
    en: `${en === '' ? '' : `${en}: `}not over yet, the requirement can still be met`,
  };
}

function notApplicableMessage(member: FindingMember | undefined): Text {
  const { zh, en } = label(member);
  return { zh: `${zh}不适用本项要求`, en: `${en === '' ? '' : `${en}: `}the requirement does not apply` };
}

function notInForce(member: FindingMember | undefined, keys: readonly string[]): Text {
  const { zh, en } = label(member);
  return {
    zh: `${zh}本项要求当时尚未施行或已停止施行`,
    en: `${en === '' ? '' : `${en}: `}the requirement was not in force (${keys.join(', ')})`,
  };
}
