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
  return [
    ...hanging('  '.repeat(depth), `${node.says[language]} = ${resultOf(node, language)}${missing}`, columns),
    ...node.operands
      .filter(({ decisive }) => decisive)
      .flatMap((operand) => nodeLines(operand, { ...position, depth: depth + 1 })),
  ];
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
