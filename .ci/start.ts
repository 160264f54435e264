import { announce, root, run } from './command.ts';

// The first look at the product: build, assess the sample station, print the findings and write the report.

const sample = 'examples/station-sample/dossier.json';
const report = `${root}report.html`;
const assess = ['assess', sample, '--policy', 'cn-sh-changning', '--as-of', '2026-01-05', '--period', '2025'];

announce('build');
if (run('pnpm', ['run', 'build']) !== 0) process.exit(2);

announce(`hutong ${assess.join(' ')}`);
// Exit code 1 is the sample's own: it has shortfalls on purpose. Only bad input or usage is a failure here.
const findings = run('hutong', assess);
const written = run('hutong', [...assess, '--format', 'html', '--out', report]);
process.exitCode = Math.max(findings, written) > 1 ? 2 : 0;
