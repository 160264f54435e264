import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as icalendar from './icalendar.ts';
import * as calendar from './index.ts';

// An example in a doc comment is a promise. Each `expression // => result` in one is evaluated here, with everything
// that the package exports in scope.

const scope: { readonly [name: string]: unknown } = { ...calendar, ...icalendar };
const folder = fileURLToPath(new URL('.', import.meta.url));

interface Example {
  readonly name: string;
  readonly code: string;
}

interface Documented {
  readonly file: string;
  readonly name: string;
  readonly hasComment: boolean;
  readonly examples: readonly Example[];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return named && statement.name !== undefined ? [statement.name.text] : [];
}

function documentedIn(file: string): Documented[] {
  const source = ts.createSourceFile(file, readFileSync(`${folder}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const examples = ts
      .getJSDocTags(statement)
      .filter(({ tagName }) => tagName.text === 'example')
      .map(({ comment }, index) => ({
        name: `${index + 1}`,
        code: ts.getTextOfJSDocComment(comment) ?? '',
      }));
    if (!isExported(statement)) return [];
    const hasComment = ts.getJSDocCommentsAndTags(statement).length > 0;
    return namesOf(statement).map((name) => ({ file, name, hasComment, examples }));
  });
}

/** Every `expression // => result` of an example becomes a call of `check`; the other statements stay as they are. */
function checkedCode({ code }: Example): { readonly code: string; readonly checks: number } {
  const source = ts.createSourceFile('example.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  let checks = 0;
  const lines = source.statements.map((statement) => {
    const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
    const expected = comment && /^\/\/ => (.*)$/.exec(code.slice(comment.pos, comment.end))?.[1];
    if (expected === undefined || !ts.isExpressionStatement(statement)) return statement.getText();
    checks++;
    return `check(${statement.expression.getText()}, (${expected}));`;
  });
  return { code: lines.join('\n'), checks };
}

const documented = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap(documentedIn);

describe('the examples of the documentation', () => {
  for (const { file, name, examples } of documented) {
    for (const example of examples) {
      it(`${file}: ${name}, example ${example.name}`, async () => {
        const { code, checks } = checkedCode(example);
        expect(checks, 'an example without a result proves nothing').toBeGreaterThan(0);
        const own: { readonly [name: string]: unknown } = await import(/* @vite-ignore */ `${folder}${file}`);
        const names = { ...scope, ...own };
        const run = compileFunction(code, ['check', ...Object.keys(names)]);
        run((actual: unknown, expected: unknown) => expect(actual).toEqual(expected), ...Object.values(names));
      });
    }
  }
});

describe('every public function', () => {
  for (const [name, value] of Object.entries(scope)) {
    if (typeof value !== 'function') continue;
    it(`${name} has a doc comment with an example`, () => {
      const found = documented.filter((one) => one.name === name);
      expect(found.map(({ hasComment }) => hasComment)).toEqual([true]);
      expect(found.flatMap(({ examples }) => examples)).not.toEqual([]);
    });
  }
});
