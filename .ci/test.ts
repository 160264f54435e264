import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check.ts';
import { announce, run } from './command.ts';

// The whole test: build, checks, tests in five time zones, elements and stories in a browser. Ends with one plain line.

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Zones on both sides of Shanghai, with and without summer time, and one that once skipped a day. */
const zones = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'America/Sao_Paulo', 'Pacific/Apia'];
const timely = ['calendar', 'model', 'rules', 'policies'].map((name) => `packages/${name}/`);

const reports = mkdtempSync(join(tmpdir(), 'hutong-test-'));

/** Runs vitest and reads its own count; a run that ends without one, or fails outside a test, counts as one failure. */
function vitest(label: string, args: readonly string[], zone: string): Tally {
  announce(`${label}, TZ=${zone}`);
  const report = join(reports, `${label}-${zone}.json`.replaceAll(/[/ ]/g, '-'));
  const status = run(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { TZ: zone },
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 || status !== 0 ? 1 : 0);
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function build(): Tally {
  announce('build');
  return run('pnpm', ['run', 'build']) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const [home = 'Asia/Shanghai', ...abroad] = zones;
const tallies: Tally[] = [build()];
if (tallies.every(({ failed }) => failed === 0)) {
  tallies.push(runChecks());
  tallies.push(vitest('node', ['--project', 'node'], home));
  for (const zone of abroad) tallies.push(vitest('node', ['--project', 'node', ...timely], zone));
  tallies.push(vitest('browser', ['--project', 'browser', '--project', 'stories'], home));
}
rmSync(reports, { recursive: true, force: true });

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
