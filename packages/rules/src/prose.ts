import { formatValue } from './format-value.ts';
import type { Node } from './node.ts';
import { valueInForce } from './parameter-values.ts';
import type { Program, TypedCheck } from './program.ts';
import type { Language, Text } from './text.ts';
import { textOf } from './text.ts';
import { unitLabel } from './unit.ts';
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
    case 'fact':
      return context.program.facts.get(node.key)?.note.title[language] ?? node.key;
    case 'var':
      return node.title?.[language] ?? node.path.at(-1) ?? node.name ?? '';
    case 'call': {
      const operands = node.operands.map((operand) => {
        const phrase = phraseOf(operand, language, context);
        return isCompound(operand) && isCompound(node) ? (language === 'zh' ? `（${phrase}）` : `(${phrase})`) : phrase;
      });
      return node.operator.prose(operands, language);
    }
    default:
      return node satisfies never;
  }
}

/** Connectives inside connectives, and arithmetic inside arithmetic, need their brackets. */
function isCompound(node: Node): boolean {
  return node.kind === 'call' && ['and', 'or', 'if', '+', '-', '*'].includes(node.operator.name);
}

function formatParameter(value: Value, parameter: Program['pack']['parameters'][string], language: Language): string {
  const choice = typeof value === 'string' ? parameter.choices?.[value] : undefined;
  if (choice !== undefined) return choice[language];
  const shown = formatValue(value, language);
  if (parameter.unit === undefined) return shown;
  return language === 'zh'
    ? `${shown}${unitLabel(parameter.unit, language)}`
    : `${shown} ${unitLabel(parameter.unit, language)}`;
}

/** A check of a decision in words: whom it concerns, what it wants, what excuses it. */
export function checkInWords(check: TypedCheck, program: Program, asOf: string): Text {
  return textOf((language) => {
    const phrase = (node: Node): string => phraseOf(node, language, { program, asOf });
    const each = check.each?.note.title[language];
    const parts =
      language === 'zh'
        ? [
            check.applies === undefined ? '' : `适用情形：${phrase(check.applies)}。`,
            `${each === undefined ? '' : `每个${each}，`}${phrase(check.pass)}。`,
            check.excused === undefined ? '' : `未达到但可说明的情形：${phrase(check.excused.when)}。`,
          ]
        : [
            check.applies === undefined ? '' : `It concerns the case where ${phrase(check.applies)}. `,
            `${each === undefined ? '' : `For each ${each}: `}${phrase(check.pass)}. `,
            check.excused === undefined ? '' : `A shortfall is excused where ${phrase(check.excused.when)}.`,
          ];
    return parts.join('').trim();
  });
}
