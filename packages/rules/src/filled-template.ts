import { compileNode, type FactReader } from './closure.ts';
import { formatValue } from './format-value.ts';
import type { Node } from './node.ts';
import type { Environment } from './operator.ts';
import type { Template } from './template.ts';
import { type Language, type Text, textOf } from './text.ts';
import type { Value } from './value.ts';

/** A message with its places filled. A window that stands for itself reads as its label. */
export function fillTemplate(template: Template, environment: Environment, readFact: FactReader): Text {
  const render = (language: Language): string =>
    template[language]
      .map((part) => (typeof part === 'string' ? part : formatPlace(part, environment, readFact, language)))
      .join('');
  return textOf(render);
}

function formatPlace(node: Node, environment: Environment, readFact: FactReader, language: Language): string {
  const value = compileNode(node, readFact)(environment);
  if (node.kind === 'var' && node.frame !== undefined && node.path.length === 0) {
    const label = (value as { readonly label?: Value } | undefined)?.label;
    if (typeof label === 'object') return String((label as unknown as Text)[language]);
  }
  return formatValue(value, language);
}
