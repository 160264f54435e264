import { underAdoptedReadings } from './adopted-reading.ts';
import { formatValue } from './format-value.ts';
import type { CallNode, Node } from './node.ts';
import type { Phrase } from './operator.ts';
import { valueInForce } from './parameter-values.ts';
import type { Program, TypedCheck } from './program.ts';
import type { Language, Text } from './text.ts';
import { textOf } from './text.ts';
import { formatAmount } from './unit.ts';
import type { Value } from './value.ts';

/** What logic says, as a phrase. Parameters show the value in force on the day. */
export function phraseOf(
  node: Node,
  language: Language,
  context: { readonly program: Program; readonly asOf: string },
): string {
  switch (node.kind) {
    case 'literal':
      return formatValue(node.value, language);
    case 'param': {
      const parameter = context.program.pack.parameters[node.key];
      if (parameter === undefined) return node.key;
      const value = valueInForce(parameter, context.asOf);
      const shown =
        value === undefined
          ? formatValue(undefined, language)
          : formatParameter(value.value as Value, parameter, language);
      return language === 'zh' ? `${parameter.title.zh}（${shown}）` : `${parameter.title.en} (${shown})`;
    }
    case 'decision':
      return context.program.pack.decisions[node.key]?.title[language] ?? node.key;
    case 'fact':
      return context.program.facts.get(node.key)?.note.title[language] ?? node.key;
    case 'var':
      return node.title?.[language] ?? node.path.at(-1) ?? node.name ?? '';
    case 'call': {
      const operands = node.operands.map((operand, index) => {
        const phrase = phraseOf(operand, language, context);
        return needsBrackets(node, operand, index) ? (language === 'zh' ? `（${phrase}）` : `(${phrase})`) : phrase;
      });
      return node.operator.prose(operands, language);
    }
    default:
      return node satisfies never;
  }
}

/** Phrases that would run into the words around them, by the phrase they stand in. */
const bracketed: { readonly [outer in Phrase]: readonly Phrase[] } = {
  choice: ['choice'],
  either: ['choice', 'both'],
  both: ['choice', 'either'],
  condition: ['choice', 'either', 'both', 'condition'],
  sum: ['choice', 'condition'],
  product: ['choice', 'condition', 'sum'],
  noun: ['choice', 'either', 'both', 'sum', 'product'],
};

/** The body of an iteration follows its list as a clause, where a condition stands by itself. */
const bracketedInBody: readonly Phrase[] = ['choice', 'either', 'both'];

function needsBrackets({ operator, operands }: CallNode, operand: Node, index: number): boolean {
  if (operand.kind !== 'call') return false;
  const inner = operand.operator.phrase;
  if (operator.name === '!') return false;
  if (operator.iterates?.body === index) return bracketedInBody.includes(inner);
  // What is taken away, or divided by, is one thing: a − (b + c).
  if ((operator.name === '-' || operator.name === '/') && index === operands.length - 1 && inner === operator.phrase)
    return true;
  return bracketed[operator.phrase].includes(inner);
}

function formatParameter(value: Value, parameter: Program['pack']['parameters'][string], language: Language): string {
  const choice = typeof value === 'string' ? parameter.choices?.[value] : undefined;
  if (choice !== undefined) return choice[language];
  const shown = formatValue(value, language);
  return parameter.unit === undefined ? shown : formatAmount(shown, parameter.unit, language);
}

/** A check in words, and the words it uses: what each measure means, nearest first. */
export interface RuleInWords {
  readonly rule: Text;
  readonly definitions: readonly { readonly title: Text; readonly says: Text }[];
  /** Whether the readings in force count the check, only show it, or have no such check. */
  readonly standing: 'binding' | 'advisory' | 'otherReading';
}

/**
 * A check of a decision in words, under the readings in force on the day: whom it concerns, what it wants, what excuses
 * it, and what the measures in it mean.
 */
export function checkInWords(check: TypedCheck, program: Program, asOf: string): RuleInWords {
  const context = { program, asOf };
  const plain = (node: Node | undefined): Node | undefined =>
    node === undefined ? undefined : underAdoptedReadings(node, program, asOf);
  const applies = plain(check.applies);
  const pass = plain(check.pass) ?? check.pass;
  const excused = plain(check.excused?.when);
  const isSettled = (node: Node | undefined): boolean => node === undefined || node.kind === 'literal';
  const rule = textOf((language) => {
    const phrase = (node: Node): string => phraseOf(node, language, context);
    const each = check.each?.note.title[language];
    const every =
      each === undefined ? '' : language === 'zh' ? `每${each.length === 1 ? '' : '个'}${each}，` : `each ${each}: `;
    const parts =
      language === 'zh'
        ? [
            `${every}${phrase(pass)}。`,
            applies === undefined || isSettled(applies) ? '' : `仅适用于${phrase(applies)}的情形。`,
            excused === undefined || isSettled(excused) ? '' : `未达到但${phrase(excused)}的，判为已说明。`,
          ]
        : [
            `${every}${phrase(pass)}.`,
            applies === undefined || isSettled(applies) ? '' : ` Only where ${phrase(applies)}.`,
            excused === undefined || isSettled(excused) ? '' : ` A shortfall is excused where ${phrase(excused)}.`,
          ];
    return parts.join('').replace(/^./, (first) => first.toUpperCase());
  });
  return {
    rule,
    definitions: definitionsIn([pass, applies, excused], check, context),
    standing: standingOf(plain(check.shown), plain(check.binding)),
  };
}

function standingOf(shown: Node | undefined, binding: Node | undefined): RuleInWords['standing'] {
  const isFalse = (node: Node | undefined): boolean => node?.kind === 'literal' && node.value === false;
  if (isFalse(shown)) return 'otherReading';
  return isFalse(binding) ? 'advisory' : 'binding';
}

/** The measures and facts that logic names, each with what it means; those that only read a field need no words. */
function definitionsIn(
  nodes: readonly (Node | undefined)[],
  check: TypedCheck,
  context: { readonly program: Program; readonly asOf: string },
): RuleInWords['definitions'] {
  const { program, asOf } = context;
  const found = new Map<string, { readonly title: Text; readonly says: Text }>();
  const members = [...program.facts.values()].flatMap((fact) => fact.members);
  const visit = (node: Node): void => {
    if (node.kind === 'call') {
      for (const operand of node.operands) visit(operand);
      return;
    }
    const measure =
      node.kind === 'var' && node.name !== undefined
        ? [...(check.each?.key === node.name ? check.each.measures : members)].find(({ key }) => key === node.path[0])
        : node.kind === 'fact'
          ? program.facts.get(node.key)
          : undefined;
    if (measure === undefined || found.has(measure.note.title.zh)) return;
    const meaning = underAdoptedReadings(measure.node, program, asOf);
    if (meaning.kind === 'literal' || meaning.kind === 'var') return;
    found.set(measure.note.title.zh, {
      title: measure.note.title,
      says: textOf((language) => phraseOf(meaning, language, context)),
    });
    visit(meaning);
  };
  for (const node of nodes) if (node !== undefined) visit(node);
  return [...found.values()];
}
