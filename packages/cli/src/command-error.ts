import { CalendarError } from '@hutong/calendar';
import { ModelError } from '@hutong/model';
import { describeProblem, type Language, type Problem, RulesError } from '@hutong/rules';
import { kindWords, problemWords } from './problem-words.ts';

/** Bad usage or bad input of the command: what `hutong` prints on the error stream before it ends with code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly problems: readonly Problem[];

  constructor(problem: Problem, ...more: readonly Problem[]) {
    super([problem, ...more].map(describeProblem).join('\n'));
    this.problems = [problem, ...more];
  }
}

/** The problems that an error of the packages carries; `undefined` for a defect of the command itself. */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof CommandError || error instanceof RulesError) return error.problems;
  if (error instanceof ModelError) return error.problems.map(({ path, ...problem }) => ({ ...problem, pointer: path }));
  // The calendar quotes what it was given, which may stand in a subject: its code and what it wants are enough.
  if (error instanceof CalendarError)
    return [
      {
        code: error.code,
        message: 'the calendar cannot take a date or opening of the document',
        ...(error.path === undefined ? {} : { pointer: error.path }),
        ...(typeof error.expected === 'string' ? { expected: error.expected } : {}),
      },
    ];
  return undefined;
}

/** The same problems, each placed by `place`; an error that carries none comes back as it is. */
export function placed(error: unknown, place: (problem: Problem) => Problem): unknown {
  const [first, ...rest] = (problemsOf(error) ?? []).map(place);
  return first === undefined ? error : new CommandError(first, ...rest);
}

/**
 * A problem as one line. In Chinese the sentence is that of its code, with the names that the problem quotes.
 *
 * @example
 * problemLine({ code: 'packUnknown', message: 'no pack is called `x`', hint: 'did you mean `y`?' }, 'zh')
 * // => 'packUnknown：没有这个政策：`x`。是否想写 `y`？'
 */
export function problemLine(problem: Problem, language: Language): string {
  const sentence = Object.hasOwn(problemWords, problem.code) ? problemWords[problem.code] : undefined;
  if (language === 'en' || sentence === undefined) return describeProblem(problem);
  const { file, line, column, code, pointer, message, expected, received, hint } = problem;
  const place = file === undefined ? '' : `${[file, line, column].filter((part) => part !== undefined).join(':')}: `;
  const at = pointer === undefined || pointer === '' ? '' : `${pointer}：`;
  const names = [...new Set(message.match(/`[^`]*`/g) ?? [])].join('、');
  const rest = [
    expected === undefined ? '' : `应为${spaced(inChinese(expected))}`,
    received === undefined || names.includes(received) ? '' : `实为${spaced(inChinese(received))}`,
  ].filter((part) => part !== '');
  const near = /^did you mean (.+)\?$/.exec(hint ?? '')?.[1];
  const help = hint === undefined ? '' : near === undefined ? hint : `是否想写 ${near}？`;
  return `${place}${code}：${at}${sentence}${names === '' ? '' : `：${names}`}${rest.map((part) => `，${part}`).join('')}。${help}`;
}

function inChinese(phrase: string): string {
  return phrase
    .replace(/^one of /, '以下之一 ')
    .split(' or ')
    .map((each) => (Object.hasOwn(kindWords, each) ? kindWords[each] : each))
    .join(' 或 ');
}

function spaced(phrase: string): string {
  return /^[\p{Script=Han}]/u.test(phrase) ? phrase : ` ${phrase}`;
}
