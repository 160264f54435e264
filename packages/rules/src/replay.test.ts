import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { createDecider } from './decider.ts';
import type { Pack } from './pack.ts';
import { readPack } from './read.ts';
import { type DecisionRecord, digestOf, recordOf, replay } from './record.ts';
import { resolvePack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';

const pack = (version: string, visits: number): Pack =>
  readPack([
    {
      file: 'pack.yaml',
      text: `pack: demo
version: ${version}
title: { zh: 试, en: test }
sources: { law: { title: { zh: 法, en: law }, force: law, issued: unknown } }
clauses: { visits: { source: law, at: 第一条, says: { zh: 走访, en: visit }, modality: must } }
parameters:
  visits: { title: { zh: 次数, en: visits }, values: [{ from: 2024-01-01, value: ${visits}, basis: cited, cite: visits }] }
subjects:
  minor: { title: { zh: 未成年人, en: minor }, fields: { id: { title: { zh: 编号, en: id }, type: string }, visits: { title: { zh: 次数, en: visits }, type: integer } } }
decisions:
  care:
    kind: checks
    title: { zh: 关爱, en: care }
    subject: minor
    checks:
      visited:
        title: { zh: 走访, en: visited }
        cite: visits
        pass: { '>=': [{ var: visits }, { param: visits }] }
        says: { pass: { zh: 达到, en: met }, fail: { zh: 未达到, en: not met } }
`,
    },
  ]);

const old = pack('1.0.0', 1);
const current = pack('2.0.0', 2);
const packs = [old, current];
const subject = { id: 'm-7f3a', visits: 1, name: '某某' };

function recordFor(version: Pack, facts: { readonly [key: string]: string | number } = subject): DecisionRecord {
  const decider = createDecider({
    pack: resolvePack({ packs: [version], id: 'demo' }),
    decision: 'care',
    calendar: chinaCalendar,
  });
  return recordOf(decider.decide(facts, { asOf: '2024-03-01' }), facts);
}

describe('a decision record', () => {
  it('holds what made the decision and what came out, and no fact of the subject', () => {
    const record = recordFor(old);
    expect(record).toMatchObject({
      schema: '1',
      decision: 'care',
      subject: { kind: 'minor', id: 'm-7f3a' },
      asOf: '2024-03-01',
      outcome: 'pass',
      findings: { visited: 'pass' },
      input: digestOf(subject),
      provenance: { pack: 'demo@1.0.0', digest: old.digest },
    });
    expect(JSON.stringify(record)).not.toContain('某某');
  });

  it('is refused when the id names a person', () => {
    for (const id of ['310105201203040012', 'child-13912345678', '31010520120304001X'])
      expect(() => recordFor(old, { ...subject, id })).toThrow('idNotOpaque');
    expect(recordFor(old, { ...subject, id: '20240301-000123' }).subject.id).toBe('20240301-000123');
  });
});

describe('replay', () => {
  const again = (record: DecisionRecord, facts: { readonly [key: string]: string | number } = subject, known = packs) =>
    replay({ record, subject: facts, packs: known, calendar: chinaCalendar });

  it('makes the very decision again, with the version it was made with', () => {
    const { holds, reproduced, differences, decision } = again(recordFor(old));
    expect({ holds, reproduced, differences }).toEqual({ holds: true, reproduced: true, differences: [] });
    expect(decision.provenance.pack).toBe('demo@1.0.0');
  });

  it('holds though a fact that no rule reads has changed, and says that the input has', () => {
    const { holds, reproduced, differences } = again(recordFor(old), { ...subject, name: '另一人' });
    expect({ holds, reproduced }).toEqual({ holds: true, reproduced: false });
    expect(differences.map(({ of, pointer }) => `${of} ${pointer}`)).toEqual(['input /input']);
  });

  it('no longer holds when the facts decide otherwise', () => {
    const { holds, differences } = again(recordFor(old), { ...subject, visits: 0 });
    expect(holds).toBe(false);
    expect(differences[0]).toEqual({ of: 'verdict', pointer: '/outcome', recorded: 'pass', replayed: 'fail' });
  });

  it('says that another engine or calendar made it, which by itself breaks nothing', () => {
    const record = recordFor(old);
    const { holds, differences } = again({
      ...record,
      provenance: { ...record.provenance, engine: '@hutong/rules@0.0.1', calendar: 'cn-2020' },
    });
    expect(holds).toBe(true);
    expect(differences.map(({ pointer }) => pointer)).toEqual(['/provenance/calendar', '/provenance/engine']);
  });

  it('says that the content of the version was changed after the fact', () => {
    const { differences } = again(recordFor(old), subject, [pack('1.0.0', 3)]);
    expect(differences.map(({ of, pointer }) => `${of} ${pointer}`)).toEqual([
      'verdict /outcome',
      'verdict /findings/visited',
      'means /provenance/digest',
    ]);
  });

  it('is refused without the version that the record names', () => {
    try {
      again(recordFor(old), subject, [current]);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof RulesError && error.problems[0]).toMatchObject({
        code: 'versionUnknown',
        received: '`2.0.0`',
      });
    }
  });
});
