import { describe, expect, it } from 'vitest';
import { runHutong, temporaryFile, visitPolicy } from './command-run.ts';

const policy = visitPolicy('1.0.0', 1);
const needed = (facts: unknown, ...more: readonly string[]) =>
  runHutong(
    'needed',
    policy,
    'visiting',
    '--subject',
    temporaryFile('minor.json', facts),
    '--as-of',
    '2025-01-15',
    ...more,
  );

describe('hutong needed', () => {
  it('names the facts that a decision waits for, and what it may still be', async () => {
    const { code, out } = await needed({});
    expect(code).toBe(1);
    expect(out).toContain('visiting: not decided');
    expect(out).toContain('number of visits  visits');
  });

  it('needs nothing once the decision is made', async () => {
    const { code, out } = await needed({ visits: 2 });
    expect(code).toBe(0);
    expect(out).not.toContain('number of visits');
  });

  it('gives both as JSON', async () => {
    expect(JSON.parse((await needed({}, '--format', 'json')).out)).toEqual({
      decision: 'visiting',
      asOf: '2025-01-15',
      possible: ['pass', 'fail'],
      needed: [{ path: 'visits', why: 'absent', title: { zh: '走访次数', en: 'number of visits' } }],
    });
    expect(JSON.parse((await needed({ visits: 0 }, '--format', 'json')).out)).toMatchObject({
      possible: ['fail'],
      needed: [],
    });
  });

  it('says which option is missing', async () => {
    const { code, errors } = await runHutong('needed', policy, 'visiting', '--as-of', '2025-01-15');
    expect(code).toBe(2);
    expect(errors).toContain('`--subject` is needed');
  });
});
