import { nearestName, type Problem } from '@hutong/rules';
import type { Command, CommanderError } from 'commander';

/** What the parser found wrong with the command line, as a problem with a code and a nearest name. */
export function usageProblem(error: CommanderError, program: Command, words: readonly string[]): Problem {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const quoted = `\`${named}\``;
  switch (error.code) {
    case 'commander.unknownOption': {
      const flags = commandOf(program, words).options.flatMap(({ long }) => long ?? []);
      return {
        code: 'optionUnknown',
        message: `there is no option ${quoted}`,
        ...near(named, flags),
        ...seeHelp(flags),
      };
    }
    case 'commander.unknownCommand': {
      const names = commandOf(program, words).commands.map((command) => command.name());
      return {
        code: 'commandUnknown',
        message: `there is no command ${quoted}`,
        expected: names.map((name) => `\`${name}\``).join(' or '),
        ...near(named, names),
      };
    }
    case 'commander.missingArgument':
      return { code: 'argumentMissing', message: `the argument ${quoted} is missing`, received: 'nothing' };
    case 'commander.optionMissingArgument':
      return { code: 'optionValueMissing', message: `the option ${quoted} needs a value`, received: 'nothing' };
    case 'commander.excessArguments':
      return { code: 'argumentTooMany', message: error.message.replace(/^error: /, '').replace(/\.$/, '') };
    case 'commander.help': {
      const names = commandOf(program, words).commands.map((command) => command.name());
      return {
        code: 'commandMissing',
        message: 'a command is missing',
        expected: names.map((name) => `\`${name}\``).join(' or '),
        received: 'nothing',
      };
    }
    default:
      return { code: 'usageInvalid', message: error.message.replace(/^error: /, '').split('\n')[0] ?? '' };
  }
}

/** The command that the words lead to, as far as they name one. */
function commandOf(program: Command, words: readonly string[]): Command {
  let command = program;
  for (const word of words) {
    const next = command.commands.find((each) => each.name() === word);
    if (next === undefined) return command;
    command = next;
  }
  return command;
}

function near(name: string, known: readonly string[]): Pick<Problem, 'hint'> {
  const nearest = nearestName(name, known);
  return nearest === undefined ? {} : { hint: `did you mean \`${nearest}\`?` };
}

function seeHelp(flags: readonly string[]): Pick<Problem, 'expected'> {
  return { expected: flags.map((flag) => `\`${flag}\``).join(' or ') };
}
