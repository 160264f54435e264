import type { Finding, Missing } from './decision.ts';
import type { Judging } from './judging.ts';
import type { Closure, Environment } from './operator.ts';
import { noRow, outcomesOf, severalRows } from './outcome-type.ts';
import { gatherMissing, type Judge, type Report, type Ruling } from './ruling.ts';
import type { TableNote } from './table-note.ts';
import { type Text, textOf } from './text.ts';
import type { Step } from './trace.ts';
import type { TypedRow, TypedTable } from './typed-table.ts';
import { PartialList } from './value.ts';

interface CompiledRow {
  readonly typed: TypedRow;
  readonly when: Closure;
}

/** A row as far as it was looked at. `undefined`: the facts leave open whether it matches. */
interface RowState {
  readonly row: CompiledRow;
  readonly holds: boolean | undefined;
}

/** What the rows come to under the hit policy. */
interface Hit {
  readonly possible: readonly string[];
  readonly decided: boolean;
  /** Of a `collect` table: what is certain, and what may be added. */
  readonly collected?: { readonly sure: readonly string[]; readonly maybe: readonly string[] };
}

/** Compiles a decision table. */
export function compileTable(judging: Judging, table: TypedTable): Judge {
  const rows = table.rows.map((typed): CompiledRow => ({ typed, when: judging.compile(typed.when) }));
  const stopsAtHit = table.note.hit === 'first';
  const statesOf = (environment: Environment): readonly RowState[] => {
    const states: RowState[] = [];
    for (const row of rows) {
      const holds = row.when(environment) as boolean | undefined;
      states.push({ row, holds });
      if (stopsAtHit && holds === true) break;
    }
    return states;
  };
  return {
    rule: (environment): Ruling => {
      const states = statesOf(environment);
      const hit = hitOf(table.note, states);
      const { collected } = hit;
      return {
        possible: hit.possible,
        decided: hit.decided,
        value:
          collected === undefined
            ? hit.decided
              ? hit.possible[0]
              : undefined
            : hit.decided
              ? collected.sure
              : new PartialList(collected.sure, collected.maybe, { open: false }),
        report: () => reportOf(judging, table, states, hit, environment),
      };
    },
    trace: (environment) => {
      const steps = new Map<string, Step>();
      for (const { row } of statesOf(environment)) steps.set(row.typed.id, judging.trace(row.typed.when, environment));
      return steps;
    },
  };
}

function hitOf(note: TableNote, states: readonly RowState[]): Hit {
  const sure = states.filter(({ holds }) => holds === true).map(({ row }) => row.typed.note.then);
  const open = states.filter(({ holds }) => holds === undefined).map(({ row }) => row.typed.note.then);
  const none = note.otherwise?.then ?? noRow;
  const anyOf = (outcomes: readonly string[]): Hit => {
    const possible = outcomesOf(note).filter((outcome) => outcomes.includes(outcome));
    return { possible, decided: possible.length === 1 };
  };
  switch (note.hit) {
    // An open row above may turn out to match: its outcome stays possible, and an equal one changes nothing.
    case 'first':
      return anyOf([...open, ...(sure.length > 0 ? sure : [none])]);
    case 'unique': {
      const [one, another] = new Set(sure);
      if (another !== undefined) return anyOf([severalRows]);
      if (one !== undefined) return anyOf(open.some((outcome) => outcome !== one) ? [one, severalRows] : [one]);
      return anyOf([...open, none, ...(new Set(open).size > 1 ? [severalRows] : [])]);
    }
    case 'priority': {
      const ranked = note.outcomes.map(({ outcome }) => outcome);
      const best = ranked.findIndex((outcome) => sure.includes(outcome));
      const higher = ranked.filter((outcome, rank) => open.includes(outcome) && (best < 0 || rank < best));
      return anyOf([...higher, ranked[best] ?? none]);
    }
    case 'collect':
      return collect(note, sure, open);
    default:
      return note.hit satisfies never;
  }
}

function collect(note: TableNote, matched: readonly string[], open: readonly string[]): Hit {
  const declared = note.outcomes.map(({ outcome }) => outcome);
  const sure = declared.filter((outcome) => matched.includes(outcome));
  const maybe = declared.filter((outcome) => open.includes(outcome) && !matched.includes(outcome));
  const otherwise = note.otherwise === undefined ? [] : [note.otherwise.then];
  if (sure.length === 0 && maybe.length === 0)
    return { possible: otherwise, decided: true, collected: { sure: otherwise, maybe: [] } };
  // What stands for no match at all may still come in, as long as nothing surely matches.
  const added = sure.length === 0 ? otherwise : [];
  const possible = declared.filter((outcome) => [...sure, ...maybe, ...added].includes(outcome));
  const rest = possible.filter((outcome) => !sure.includes(outcome));
  return { possible, decided: rest.length === 0, collected: { sure, maybe: rest } };
}

function reportOf(
  judging: Judging,
  table: TypedTable,
  states: readonly RowState[],
  hit: Hit,
  environment: Environment,
): Report {
  const findings = states.map((state) => rowFinding(judging, state, environment));
  const { otherwise } = table.note;
  const matched = states.some(({ holds }) => holds === true);
  if (otherwise !== undefined && hit.decided && !matched && hit.possible[0] === otherwise.then)
    findings.push(otherwiseFinding(judging, table, environment));
  const missing = hit.decided ? [] : gatherMissing(findings.map((finding) => finding.missing));
  const { collected } = hit;
  return {
    findings,
    missing,
    more:
      collected === undefined
        ? {}
        : {
            outcomes: collected.sure,
            ...(hit.decided ? { outcome: collected.sure.length === 0 ? noRow : collected.sure.join('+') } : {}),
          },
  };
}

function rowFinding(judging: Judging, { row, holds }: RowState, environment: Environment): Finding {
  const { id, note, when, says } = row.typed;
  const outcome = judging.program.note.kind === 'table' ? outcomeTitle(judging.program.note, note.then) : undefined;
  const title = note.title ?? outcome ?? { zh: id, en: id };
  const missing: readonly Missing[] = holds === undefined ? judging.missing(when, environment) : [];
  const message = (): Text => {
    if (holds === true) return says === undefined ? title : judging.fill(says, environment);
    return holds === false ? mismatch(judging, judging.trace(when, environment), environment) : openMessage(missing);
  };
  return {
    id,
    check: id,
    title,
    status: holds === true ? 'pass' : holds === false ? 'notApplicable' : 'unknown',
    cite: note.cite,
    ...(note.seeAlso === undefined ? {} : { seeAlso: note.seeAlso }),
    binding: true,
    role: 'row',
    leadsTo: note.then,
    message: message(),
    facts: {},
    parameters: judging.uses([when], environment.asOf),
    missing,
  };
}

function otherwiseFinding(judging: Judging, { note, otherwise: says }: TypedTable, environment: Environment): Finding {
  const then = note.otherwise?.then ?? '';
  const title = outcomeTitle(note, then) ?? { zh: then, en: then };
  return {
    id: 'otherwise',
    check: 'otherwise',
    title,
    status: 'pass',
    cite: note.otherwise?.cite ?? '',
    binding: true,
    role: 'row',
    leadsTo: then,
    message:
      says === undefined
        ? textOf((language) =>
            language === 'zh' ? `以上各行均不符合，适用“${title.zh}”` : `no row above matches: ${title.en}`,
          )
        : judging.fill(says, environment),
    facts: {},
    parameters: [],
    missing: [],
  };
}

function outcomeTitle(note: TableNote, outcome: string): Text | undefined {
  return note.outcomes.find((each) => each.outcome === outcome)?.title;
}

/** Why a row does not match: the innermost conditions that alone suffice for it. */
function mismatch(judging: Judging, step: Step, environment: Environment): Text {
  const reasons = falseConditions(step).map((each) => judging.phrase(each.node, environment));
  return textOf((language) => {
    const list = reasons.map((reason) => reason[language]);
    return language === 'zh' ? `不符合：${list.join('；')}` : `does not hold: ${list.join('; ')}`;
  });
}

/** The conditions of a conjunction that fail; any other condition is a reason by itself. */
function falseConditions(step: Step): readonly Step[] {
  const { node } = step;
  if (node.kind === 'call' && node.operator.name === 'and') {
    const failing = step.steps.filter(({ value }) => value === false);
    if (failing.length > 0) return failing.flatMap(falseConditions);
  }
  return [step];
}

function openMessage(missing: readonly Missing[]): Text {
  return textOf((language) => {
    const names = missing.map(({ path, title }) => title?.[language] ?? path);
    if (names.length === 0) return language === 'zh' ? '是否符合尚不能判定' : 'not known whether it holds';
    return language === 'zh'
      ? `是否符合尚不能判定，还需：${names.join('、')}`
      : `not known whether it holds; still needed: ${names.join(', ')}`;
  });
}
