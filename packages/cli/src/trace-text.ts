import { type Explanation, formatValue, type Language, type TraceNode } from '@hutong/rules';
import { statusColours } from './paint.ts';
import { statusSigns } from './report-words.ts';
import { columnsOf, wrapText } from './text-layout.ts';
import type { TextStyle } from './text-report.ts';

/** The evaluation behind findings, indented; what did not decide is left out. */
export function traceText(explanation: Explanation, { language, columns, paint }: TextStyle): string {
  const heading = language === 'zh' ? '如何得出' : 'How it came about';
  const lines = explanation.decision.findings.flatMap((finding) => {
    const trace = Object.hasOwn(explanation.traces, finding.id) ? explanation.traces[finding.id] : undefined;
    if (trace === undefined) return [];
    const sign = statusSigns[finding.status];
    return [
      '',
      ...hanging('', `${sign} ${finding.message[language]}`, columns).map((line) =>
        paint(statusColours[finding.status], line),
      ),
      paint('dim', `  ${finding.id}`),
      ...nodeLines(trace, { depth: 1, language, columns }),
    ];
  });
  return lines.length === 0 ? '' : `\n${[paint('bold', heading), ...lines].join('\n')}\n`;
}

interface Position {
  readonly depth: number;
  readonly language: Language;
  readonly columns: number;
}

function nodeLines(node: TraceNode, position: Position): readonly string[] {
  const { depth, language, columns } = position;
  const missing = node.missing === undefined ? '' : `  ← ${node.missing.title?.[language] ?? node.missing.path}`;
  // A parameter says its value itself.
  const result = node.parameter === undefined ? ` = ${resultOf(node, language)}` : '';
  return [
    ...hanging('  '.repeat(depth), `${node.says[language]}${result}${missing}`, columns),
    ...operandLines(node, { ...position, depth: depth + 1 }),
  ];
}

/** What decided a node; days that say the same are told once. */
function operandLines(node: TraceNode, position: Position): readonly string[] {
  const { depth, language } = position;
  const told = node.operands
    .filter(({ decisive }) => decisive)
    .flatMap(toldOf)
    .map((operand) => nodeLines(operand, position));
  return told.flatMap((lines, index) => {
    const isSame = (other: readonly string[] | undefined): boolean => other?.join('\n') === lines.join('\n');
    if (isSame(told[index - 1])) return [];
    const next = told.slice(index).findIndex((other) => !isSame(other));
    const count = next === -1 ? told.length - index : next;
    const again = language === 'zh' ? `（以上相同的共${count}处）` : `(the same ${count} times)`;
    return count === 1 ? lines : [...lines, `${'  '.repeat(depth)}${again}`];
  });
}

/**
 * What is told of a node. The readings are told once for the whole report, so that a choice between readings is told as
 * the branch that was taken, and a literal stands in the words of its node already.
 */
function toldOf(node: TraceNode): readonly TraceNode[] {
  if (restsOnReadings(node)) return [];
  if (node.operator !== 'if') return [node];
  const taken = node.operands.filter(({ decisive }) => decisive).flatMap(toldOf);
  return taken.length === 1 ? taken : [node];
}

/** Whether nothing but a choice among readings, and no fact or number, decides a node. */
function restsOnReadings({ operator, parameter, operands }: TraceNode): boolean {
  if (operator === 'literal') return true;
  if (parameter !== undefined) return typeof parameter.value === 'string';
  return operands.length > 0 && operands.every(restsOnReadings);
}

function resultOf({ value, size, range }: TraceNode, language: Language): string {
  if (value !== undefined) return formatValue(value as Parameters<typeof formatValue>[0], language);
  if (size !== undefined) return language === 'zh' ? `${size}条` : `${size} ${size === 1 ? 'record' : 'records'}`;
  if (range === undefined) return formatValue(undefined, language);
  return `${range.min ?? '…'}–${range.max ?? '…'}`;
}

function hanging(indent: string, text: string, columns: number): readonly string[] {
  return wrapText(text, Math.max(20, columns - columnsOf(indent) - 2)).map(
    (line, index) => `${indent}${index === 0 ? '' : '  '}${line}`,
  );
}
