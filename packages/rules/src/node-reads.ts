import type { Node } from './node.ts';
import type { Program } from './program.ts';

/** Names that logic reads, itself or through the facts that it reads. */
export interface NodeReads {
  readonly parameters: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
}

/** What a piece of logic reads besides the subject. */
export function readsOf(nodes: readonly (Node | undefined)[], facts: Program['facts']): NodeReads {
  const parameters = new Set<string>();
  const decisions = new Set<string>();
  const seen = new Set<string>();
  const visit = (node: Node): void => {
    switch (node.kind) {
      case 'param':
        parameters.add(node.key);
        return;
      case 'decision':
        decisions.add(node.key);
        return;
      case 'fact': {
        const fact = facts.get(node.key);
        if (fact === undefined || seen.has(node.key)) return;
        seen.add(node.key);
        visit(fact.node);
        for (const measure of fact.members) visit(measure.node);
        return;
      }
      case 'call':
        for (const operand of node.operands) visit(operand);
        return;
      case 'literal':
      case 'var':
        return;
      default:
        node satisfies never;
    }
  };
  for (const node of nodes) if (node !== undefined) visit(node);
  return { parameters, decisions };
}
