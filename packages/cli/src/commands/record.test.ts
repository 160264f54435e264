import { readFileSync } from 'node:fs';
import type { Json } from '@hutong/rules';
import { readRecord } from '@hutong/rules/read';
import { describe, expect, it } from 'vitest';
import { runHutong, temporaryFile, visitPolicy } from './command-run.ts';

const policy = visitPolicy('1.0.0', 1);
const subject = { id: 'm-1', visits: 1, name: '某某' };
const asked = (facts: unknown) => [
  'visiting',
  '--subject',
  temporaryFile('minor.json', facts),
  '--as-of',
  '2025-01-15',
];

describe('hutong record', () => {
  it('keeps what made the decision and what came out, and no fact of the subject', async () => {
    const { code, out } = await runHutong('record', policy, ...asked(subject));
    expect(code).toBe(0);
    expect(out).not.toContain('某某');
    expect(readRecord(JSON.parse(out) as Json)).toMatchObject({
      decision: 'visiting',
      outcome: 'pass',
      findings: { visited: 'pass' },
      provenance: { pack: 'visits@1.0.0' },
    });
  });

  it('writes a file when asked to', async () => {
    const file = temporaryFile('record.json', '');
    await runHutong('record', policy, ...asked(subject), '--out', file);
    expect(readRecord(JSON.parse(readFileSync(file, 'utf8')) as Json).asOf).toBe('2025-01-15');
  });

  it('refuses an id that names a person, and a day on which no version was known', async () => {
    const named = await runHutong('record', policy, ...asked({ ...subject, id: '310105201203040012' }));
    expect(named).toMatchObject({ code: 2, out: '' });
    expect(named.errors).toContain('idNotOpaque');
    const early = await runHutong('record', policy, ...asked(subject), '--known-on', '2023-12-31');
    expect(early.errors).toContain('packNotPublished');
  });
});

describe('hutong replay', () => {
  const replayed = async (facts: unknown, ...more: readonly string[]) => {
    const kept = await runHutong('record', policy, ...asked(subject));
    const file = temporaryFile('record.json', kept.out);
    return runHutong('replay', file, '--subject', temporaryFile('minor.json', facts), ...more);
  };

  it('ends with 0 when the very decision comes out again', async () => {
    const { code, out } = await replayed(subject, '--pack', policy);
    expect({ code, out }).toEqual({ code: 0, out: '● the very decision comes out again\n' });
  });

  it('ends with 1 when it no longer holds, and says what differs', async () => {
    const { code, out } = await replayed({ ...subject, visits: 0 }, '--pack', policy);
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 3)).toEqual([
      '▲ the decision no longer holds',
      '  verdict  /outcome  "pass" → "fail"',
      '  verdict  /findings/visited  "pass" → "fail"',
    ]);
  });

  it('gives the whole of it as JSON', async () => {
    const { out } = await replayed(subject, '--pack', policy, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ holds: true, reproduced: true, differences: [] });
  });

  it('is refused without the version that the record names, and for what is no record', async () => {
    const without = await replayed(subject, '--pack', visitPolicy('1.1.0', 1));
    expect(without.code).toBe(2);
    expect(without.errors).toContain('versionUnknown');
    const none = await runHutong('replay', temporaryFile('record.json', { schema: '0' }), '--subject', '-');
    expect(none.errors).toContain('fieldValue');
  });
});
