import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import * as calendar from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import * as rules from './index.ts';
import * as read from './read.ts';
import * as review from './review.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const block = (language: string): string => readme.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

describe('the five minutes of the README', () => {
  it('give what they promise', () => {
    let checks = 0;
    const code = block('ts')
      .split('\n')
      .filter((line) => !line.startsWith('import '))
      .map((line) => {
        const [, expression, result] = /^(.*) \/\/ => (.*)$/.exec(line) ?? [];
        if (expression === undefined) return line;
        checks += 1;
        return `check(${expression}, ${result});`;
      })
      .join('\n');
    expect(checks).toBeGreaterThan(8);
    const scope = { ...calendar, ...rules, ...read, ...review, text: block('yaml') };
    const run = compileFunction(code, ['check', ...Object.keys(scope)]);
    run((actual: unknown, expected: unknown) => expect(actual).toEqual(expected), ...Object.values(scope));
  });
});
