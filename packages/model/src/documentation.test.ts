import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as model from './index.ts';
import * as ledgers from './ledgers.ts';
import * as schemas from './schemas.ts';

// An example in a doc comment is a promise: each `expression // => result` is evaluated, with the package in scope.

const scope: { readonly [name: string]: unknown } = { ...model, ...schemas, ...ledgers };
const folder = fileURLToPath(new URL('.', import.meta.url));

interface Documented {
  readonly file: string;
  readonly name: string;
  readonly hasComment: boolean;
  readonly examples: readonly string[];
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

function documentedIn(file: string): readonly Documented[] {
  const source = ts.createSourceFile(file, readFileSync(`${folder}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((statement) => {
      const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
      return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    })
    .flatMap((statement) => {
      const hasComment = ts.getJSDocCommentsAndTags(statement).length > 0;
      const examples = ts
        .getJSDocTags(statement)
        .filter(({ tagName }) => tagName.text === 'example')
        .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
      return namesOf(statement).map((name) => ({ file, name, hasComment, examples }));
    });
}

function checkedCode(code: string): { readonly code: string; readonly checks: number } {
  const source = ts.createSourceFile('example.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  let checks = 0;
  const lines = source.statements.map((statement) => {
    const [comment] =
      ts.getTrailingCommentRanges(code, statement.end) ?? ts.getLeadingCommentRanges(code, statement.end) ?? [];
    const expected = comment && /^\/\/ => (.*)$/.exec(code.slice(comment.pos, comment.end))?.[1];
    if (expected === undefined || !ts.isExpressionStatement(statement)) return statement.getText();
    checks++;
    return `check(${statement.expression.getText()}, (${expected}));`;
  });
  return { code: lines.join('\n'), checks };
}

const documented = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'))
  .flatMap(documentedIn);

describe('the examples of the documentation', () => {
  for (const { file, name, examples } of documented) {
    examples.forEach((example, index) => {
      it(`${file}: ${name}, example ${index + 1}`, async () => {
        const { code, checks } = checkedCode(example);
        expect(checks, 'an example without a result proves nothing').toBeGreaterThan(0);
        const own: { readonly [name: string]: unknown } = await import(/* @vite-ignore */ `${folder}${file}`);
        const names = { ...scope, ...own };
        const run = compileFunction(`return (async () => {\n${code}\n})()`, ['check', ...Object.keys(names)]);
        await run((actual: unknown, expected: unknown) => expect(actual).toEqual(expected), ...Object.values(names));
      });
    });
  }
});

describe('what the package exports', () => {
  it('has a doc comment on everything', () => {
    expect(documented.filter(({ hasComment }) => !hasComment).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it('has an example on every function', () => {
    const functions = Object.entries(scope).filter(([, value]) => typeof value === 'function');
    const without = functions.filter(
      ([name]) => !documented.some((one) => one.name === name && one.examples.length > 0),
    );
    expect(without.map(([name]) => name)).toEqual([]);
  });
});
