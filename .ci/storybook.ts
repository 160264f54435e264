import { announce, root, run } from './command.ts';

// Storybook on what is built: policy pages show the packs as they ship.

const [mode = 'dev'] = process.argv.slice(2);
announce('build');
if (run('pnpm', ['run', 'build']) !== 0) process.exit(2);
const args =
  mode === 'dev' ? ['dev', '--port', '6006', '--no-open'] : ['build', '--quiet', '-o', `${root}storybook-static`];
process.exitCode = run('storybook', args, { STORYBOOK_DISABLE_TELEMETRY: '1' });
