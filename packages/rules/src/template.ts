import type { Node } from './node.ts';
import { parseLogic, type Vocabulary } from './parse-logic.ts';
import type { Language, Text } from './text.ts';

/** A message with places for values: plain text and the nodes that fill the gaps. */
export interface Template {
  readonly zh: readonly (string | Node)[];
  readonly en: readonly (string | Node)[];
}

/**
 * Reads a message such as `{week}开放{week.openDays}天，要求{param.minOpenDaysPerWeek}天`. A place holds a field, a
 * bound name, `param.<key>` or `fact.<key>`; one that does not exist is reported.
 */
export function parseTemplate(text: Text, pointer: string, outside: Vocabulary): Template {
  const vocabulary: Vocabulary = { ...outside, message: true };
  const parse = (language: Language): readonly (string | Node)[] =>
    text[language]
      .split(/(\{[^{}]*\})/)
      .filter((part) => part !== '')
      .map((part) => {
        if (!part.startsWith('{')) return part;
        const path = part.slice(1, -1).trim();
        const inner = `${pointer}/${language}`;
        if (path.startsWith('param.')) return parseLogic({ param: path.slice('param.'.length) }, inner, vocabulary);
        if (path.startsWith('fact.')) return parseLogic({ fact: path.slice('fact.'.length) }, inner, vocabulary);
        return parseLogic({ var: path }, inner, vocabulary);
      });
  return { zh: parse('zh'), en: parse('en') };
}
