import { Command, CommanderError, type Help } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { CommandError, problemLine, problemsOf } from './command-error.ts';
import { assess, assessCommand } from './commands/assess.ts';
import type { CommandContext, ExitCode, SpokenContext } from './commands/context.ts';
import { decide, decideCommand } from './commands/decide.ts';
import { needed, neededCommand } from './commands/needed.ts';
import { helpTail } from './commands/option.ts';
import { packCheck, packCheckCommand } from './commands/pack-check.ts';
import { packDiff, packDiffCommand } from './commands/pack-diff.ts';
import { packShow, packShowCommand } from './commands/pack-show.ts';
import { packTest, packTestCommand } from './commands/pack-test.ts';
import { policies, policiesCommand } from './commands/policies.ts';
import { record, recordCommand } from './commands/record.ts';
import { replay, replayCommand } from './commands/replay.ts';
import { languageAsked, languageOf } from './language.ts';
import { processContext } from './terminal.ts';
import { columnsOf, wrapText } from './text-layout.ts';
import { usageProblem } from './usage-problem.ts';

/**
 * Runs the command and gives its exit code: 0 all met, 1 something not met or undecided, 2 bad usage or bad input.
 * Whatever is wrong with the input is said on the error stream with its code and its place.
 */
export async function main(
  words: readonly string[],
  context: CommandContext = processContext(),
): Promise<ExitCode | 2> {
  const language = languageAsked(words) ?? languageOf(context);
  let exitCode: ExitCode = 0;
  const program = commandTree({ ...context, language }, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const known = error instanceof CommanderError ? new CommandError(usageProblem(error, program, words)) : error;
    const problems = problemsOf(known);
    if (problems === undefined) throw error;
    context.printError(problems.map((problem) => `hutong: ${problemLine(problem, language)}\n`).join(''));
    return 2;
  }
}

/** The command with all its parts. `end` takes the exit code of the part that ran. */
function commandTree(context: SpokenContext, end: (code: ExitCode) => void): Command {
  const { language } = context;
  const pack = new Command('pack')
    .summary(language === 'zh' ? '检查、试验和查看规则' : 'check, test and show a policy')
    .description(
      language === 'zh' ? '检查、试验和查看一项政策的规则。' : 'Checks, tests and shows the rules of a policy.',
    )
    .addCommand(packCheckCommand(language, async (name, options) => end(await packCheck(name, options, context))))
    .addCommand(packTestCommand(language, async (name, options) => end(await packTest(name, options, context))))
    .addCommand(packShowCommand(language, async (name, options) => end(await packShow(name, options, context))))
    .addCommand(
      packDiffCommand(language, async (before, after, options) => end(await packDiff(before, after, options, context))),
    );
  const program = new Command('hutong')
    .description(
      language === 'zh'
        ? '护童：按政策评估未成年人保护工作站，每条结论都有条款出处。'
        : 'Hutong assesses stations that protect minors under the policy of their district; every finding names its clause.',
    )
    .version(packageJson.version, '-V, --version', language === 'zh' ? '显示版本' : 'show the version')
    .addCommand(assessCommand(language, async (file, options) => end(await assess(file, options, context))))
    .addCommand(
      decideCommand(language, async (policy, decision, options) =>
        end(await decide(policy, decision, options, context)),
      ),
    )
    .addCommand(
      neededCommand(language, async (policy, decision, options) =>
        end(await needed(policy, decision, options, context)),
      ),
    )
    .addCommand(
      recordCommand(language, async (policy, decision, options) =>
        end(await record(policy, decision, options, context)),
      ),
    )
    .addCommand(replayCommand(language, async (file, options) => end(await replay(file, options, context))))
    .addCommand(pack)
    .addCommand(policiesCommand(language, async (options) => end(await policies(options, context))))
    .addHelpText(
      'after',
      helpTail(language, ['hutong policies', 'hutong assess dossier.json --as-of 2026-01-05', 'hutong assess --help']),
    );
  for (const command of [program, ...program.commands, ...pack.commands]) speak(command, context);
  return program;
}

/** Help in the language of the user; whatever is wrong comes back as an error instead of being printed. */
function speak(command: Command, { language, print, columns }: SpokenContext): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined, getOutHelpWidth: () => columns })
    .helpOption('-h, --help', language === 'zh' ? '显示用法' : 'show usage')
    .configureHelp({
      displayWidth: columnsOf,
      boxWrap: (text, width) =>
        text
          .split('\n')
          .flatMap((line) => wrapText(line, width))
          .join('\n'),
      ...(language === 'zh' ? chineseHelp : {}),
    });
  if (command.commands.length > 0)
    command.helpCommand('help [command]', language === 'zh' ? '显示一个命令的用法' : 'show usage of a command');
}

/** Headings and stand-ins of a help page, as the parser has them. */
const helpWords: { readonly [word: string]: string } = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  '[options]': '[选项]',
  '[command]': '[命令]',
};

const inChinese = (word: string): string => helpWords[word] ?? word;

const chineseHelp: Partial<Help> = {
  styleTitle: inChinese,
  styleOptionText: inChinese,
  styleSubcommandText: inChinese,
  optionDescription: ({ description, defaultValue }) =>
    defaultValue === undefined ? description : `${description}，默认 ${String(defaultValue)}`,
};
