import { Command, CommanderError, Option } from 'commander';
import { linesOfError } from './command-error.ts';
import { type AssessOptions, assess } from './commands/assess.ts';
import type { CommandContext } from './commands/context.ts';
import { type DecideOptions, decide } from './commands/decide.ts';
import { type PackShowOptions, packShow } from './commands/pack-show.ts';
import { type PackTestOptions, packTest } from './commands/pack-test.ts';
import { type PoliciesOptions, policies } from './commands/policies.ts';

const terminal: CommandContext = {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  environment: process.env,
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
};

/**
 * Runs the command and gives its exit code: 0 all met, 1 something not met or undecided, 2 bad usage or bad input.
 * Whatever is wrong with the input is said on the error stream with its code and its place.
 */
export async function main(words: readonly string[], context: CommandContext = terminal): Promise<number> {
  let exitCode = 0;
  const program = commandTree((code) => {
    exitCode = code;
  }, context);
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const lines = linesOfError(error);
    if (lines === undefined) throw error;
    context.printError(`${lines.map((line) => `hutong: ${line}`).join('\n')}\n`);
    return 2;
  }
}

function commandTree(end: (code: number) => void, context: CommandContext): Command {
  const program = new Command('hutong')
    .description(
      '护童：按政策评估未成年人保护工作站，每条结论都有条款出处\nHutong: assess a minor-protection station; every finding names its clause',
    )
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ writeOut: context.print, writeErr: context.printError })
    .showHelpAfterError('(`--help` 查看用法 · shows usage)')
    .addHelpText(
      'after',
      examples([
        'hutong policies',
        'hutong assess dossier.json --policy cn-sh-changning --as-of 2026-01-05',
        'hutong pack test cn-sh-changning',
      ]),
    );

  program
    .command('assess')
    .argument('<file>', '工作站档案（JSON），- 为标准输入 · dossier of a station, - for standard input')
    .description('评估一个工作站 · assess a station')
    .option('--policy <policy>', '政策；不写则按区划确定 · policy; by the station’s division unless given')
    .option('--as-of <date>', '截至日期，默认今天 · day of assessment, today unless given')
    .option('--period <period>', '评估时段，如 2025 · period, such as 2025 or 2025-01-01/2025-06-30')
    .addOption(formatOption(['text', 'json', 'html']))
    .option('--out <file>', '写入文件 · write to a file')
    .addOption(languageOption())
    .addHelpText(
      'after',
      examples([
        'hutong assess dossier.json --as-of 2026-01-05',
        'hutong assess dossier.json --format html --out report.html --lang zh',
        'cat dossier.json | hutong assess - --format json',
      ]),
    )
    .action((file: string, options: AssessOptions) => end(assess(file, options, context)));

  program
    .command('decide')
    .argument('<policy>', '政策 · policy')
    .argument('<decision>', '判定 · decision of the policy')
    .requiredOption('--subject <file>', '判定对象（JSON），- 为标准输入 · subject, - for standard input')
    .requiredOption('--as-of <date>', '截至日期 · day of the decision')
    .description('作出一项判定 · decide one subject')
    .option('--period <period>', '评估时段 · period')
    .option('--reading <name=value...>', '换一种口径试算 · try another reading')
    .option('--explain', '说明如何得出 · show how it came about')
    .option('--finding <id...>', '只说明这些结论 · explain these findings only')
    .addOption(formatOption(['text', 'json']))
    .addOption(languageOption())
    .addHelpText(
      'after',
      examples([
        'hutong decide cn-sh-changning openingHours --subject station.json --as-of 2026-01-05',
        'hutong decide cn-sh-changning openingHours --subject - --as-of 2026-01-05 --reading holidayWeek=proRata --explain',
      ]),
    )
    .action((policy: string, decision: string, options: DecideOptions) =>
      end(decide(policy, decision, options, context)),
    );

  const pack = program.command('pack').description('查看和检验规则包 · look at and test packs');
  pack
    .command('test')
    .argument('<pack>', '规则包名称，或 YAML 文件夹 · a shipped pack, or a folder of YAML')
    .description('运行规则包的案例 · run the cases of a pack')
    .option('--cases <file>', '改用该文件中的案例 · cases of this file instead')
    .addOption(formatOption(['text', 'json']))
    .addOption(languageOption())
    .addHelpText(
      'after',
      examples(['hutong pack test cn-sh-changning', 'hutong pack test ./my-district --cases my-cases.yaml']),
    )
    .action((name: string, options: PackTestOptions) => end(packTest(name, options, context)));
  pack
    .command('show')
    .argument('<pack>', '规则包名称，或 YAML 文件夹 · a shipped pack, or a folder of YAML')
    .description('列出文件、参数和规则 · show documents, parameters and rules')
    .addOption(formatOption(['text', 'json']))
    .addOption(languageOption())
    .addHelpText('after', examples(['hutong pack show cn-sh-changning --lang zh']))
    .action((name: string, options: PackShowOptions) => end(packShow(name, options, context)));

  program
    .command('policies')
    .description('列出现有政策 · list the policies')
    .addOption(formatOption(['text', 'json']))
    .addOption(languageOption())
    .addHelpText('after', examples(['hutong policies', 'hutong policies --format json']))
    .action((options: PoliciesOptions) => end(policies(options, context)));
  return program;
}

function formatOption(choices: readonly string[]): Option {
  return new Option('--format <format>', '格式 · format').choices(choices).default('text');
}

function languageOption(): Option {
  return new Option('--lang <language>', '语言 · language').choices(['zh', 'en']);
}

function examples(lines: readonly string[]): string {
  return `\n示例 · Examples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}
