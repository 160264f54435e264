import { type Explanation, formatValue, type Language, type TraceNode } from '@hutong/rules';
import type { paintFor } from './text-report.ts';

/** The evaluation behind findings, indented; what did not decide is left out. */
export function traceText(explanation: Explanation, language: Language, paint: ReturnType<typeof paintFor>): string {
  const lines: string[] = [];
  for (const finding of explanation.decision.findings) {
    const trace = explanation.traces[finding.id];
    if (trace === undefined) continue;
    lines.push('', paint('bold', finding.message[language]), ...nodeLines(trace, language, 1));
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function nodeLines(node: TraceNode, language: Language, depth: number): readonly string[] {
  const unknown = formatValue(undefined, language);
  const range = node.range === undefined ? unknown : `${node.range.min ?? '…'}–${node.range.max ?? '…'}`;
  const size = node.size === undefined ? range : `[${node.size}]`;
  const value =
    node.value === undefined ? size : formatValue(node.value as Parameters<typeof formatValue>[0], language);
  const missing = node.missing === undefined ? '' : `  ← ${node.missing.path}`;
  const line = `${'  '.repeat(depth)}${node.says[language]} = ${value}${missing}`;
  return [
    line,
    ...node.operands.filter(({ decisive }) => decisive).flatMap((operand) => nodeLines(operand, language, depth + 1)),
  ];
}
