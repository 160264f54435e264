import type { Node } from './node.ts';

/**
 * The place of the field that a node reads, when it reads one field of the subject and nothing else.
 *
 * An operator may read such a field itself when the environment has `values`, which saves a call for each comparison:
 * most rules compare one field with one constant.
 */
export function directField(node: Node | undefined): number | undefined {
  return node?.kind === 'var' && node.path.length === 1 ? node.place : undefined;
}
