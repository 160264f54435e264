export type { CommandContext } from './commands/context.ts';
export { main } from './main.ts';
