import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chinaCalendar } from '@hutong/calendar';
import { expect, test } from 'vitest';
import { cases } from '../../policies/generated/cases.js';
import { packs } from '../../policies/generated/packs.js';
import { createDecider, resolvePack } from '../src/index.ts';
import { interleaved, medianOf, ratioOf } from './interleaved.ts';
import { report } from './row.ts';

const decider = createDecider({
  pack: resolvePack({ packs, id: 'cn-sh-changning' }),
  decision: 'openingHours',
  calendar: chinaCalendar,
});
const subjects = (cases['cn-sh-changning'] ?? [])
  .filter((each) => each.decision === 'openingHours' && each.expect.error === undefined && each.readings === undefined)
  .map(({ subject, asOf, period }) => ({ subject, question: { asOf, ...(period === undefined ? {} : { period }) } }));

test('an explanation of every finding, beside the decision alone', () => {
  expect(subjects.length).toBeGreaterThan(10);
  const times = interleaved(
    {
      decide: () => {
        for (const { subject, question } of subjects) decider.decide(subject, question);
      },
      explain: () => {
        for (const { subject, question } of subjects) decider.explain(subject, question);
      },
    },
    { rounds: 21, warmUp: 4 },
  );
  const each = (name: 'decide' | 'explain'): string => `${(medianOf(times[name]) / subjects.length).toFixed(2)} ms`;
  report([
    {
      work: 'opening hours, full trace of every finding',
      ours: each('explain'),
      against: 'decide',
      theirs: each('decide'),
      ratio: ratioOf(times, 'decide', 'explain'),
      target: { bound: 'at most', ratio: 4 },
    },
  ]);
});

test('what a page loads and how soon it decides', () => {
  const script = fileURLToPath(new URL('./first-decision.js', import.meta.url));
  const run = (): number => Number(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
  const median = medianOf(Array.from({ length: 15 }, run));
  const sizes = JSON.parse(readFileSync(new URL('../size.json', import.meta.url), 'utf8')) as readonly {
    readonly what: string;
    readonly gzip: number;
  }[];
  report([
    {
      work: 'first decision, cold: opening hours of Changning',
      ours: `${median.toFixed(1)} ms`,
      against: 'what is bearable',
      theirs: '5 ms',
      ratio: median / 5,
      target: { bound: 'at most', ratio: 1 },
    },
    ...sizes.map(({ what, gzip }) => ({
      work: `gzip: ${what}`,
      ours: `${gzip} B`,
      against: 'what is bearable',
      theirs: '8192 B',
      ratio: gzip / 8192,
      target: { bound: 'at most' as const, ratio: 1 },
    })),
  ]);
});
