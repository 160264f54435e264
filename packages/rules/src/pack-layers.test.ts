import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { createDecider } from './decider.ts';
import type { Pack } from './pack.ts';
import { readPack } from './read.ts';
import { resolvePack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';

const says = '{ pass: { zh: 达到, en: met }, fail: { zh: 未达到, en: not met } }';
const yaml = (file: string, text: string): Pack => readPack([{ file, text }]);

/** Country: two requirements and a number. */
const country = yaml(
  'cn.yaml',
  `pack: cn
version: 1.0.0
title: { zh: 国家, en: country }
published: 2024-01-01
sources: { law: { title: { zh: 法, en: law }, force: law, issued: 2020-10-17 } }
clauses: { visits: { source: law, at: 第一条, says: { zh: 走访, en: visit }, modality: must } }
parameters:
  visits:
    title: { zh: 走访次数, en: visits }
    values: [{ from: 2021-06-01, value: 1, basis: cited, cite: visits }]
subjects:
  minor:
    title: { zh: 未成年人, en: minor }
    fields: { visits: { title: { zh: 走访次数, en: visits }, type: integer }, calls: { title: { zh: 电话, en: calls }, type: integer } }
decisions:
  care:
    kind: checks
    title: { zh: 关爱, en: care }
    subject: minor
    checks:
      visited: { title: { zh: 走访, en: visited }, cite: visits, pass: { '>=': [{ var: visits }, { param: visits }] }, says: ${says} }
      called: { title: { zh: 通话, en: called }, cite: visits, pass: { '>=': [{ var: calls }, 1] }, says: ${says} }
`,
);

/** City: more visits, and one more requirement. */
const city = (more = '') =>
  yaml(
    'sh.yaml',
    `pack: cn-sh
version: 1.0.0
title: { zh: 市, en: city }
published: 2024-06-01
extends: [cn]
sources: { rule: { title: { zh: 条例, en: regulation }, force: regulation, issued: 2022-03-01 } }
clauses: { visits: { source: rule, at: 第二条, says: { zh: 走访两次, en: two visits }, modality: must } }
parameters:
  visits:
    title: { zh: 走访次数, en: visits }
    overrides: cn/visits
    why: { zh: 本市要求更高, en: the city asks for more }
    values: [{ from: 2022-03-01, value: 2, basis: cited, cite: visits }]
${more}`,
  );

/** District: waives the calls. */
const district = (waiver: string) =>
  yaml(
    'district.yaml',
    `pack: cn-sh-district
version: 1.0.0
title: { zh: 区, en: district }
extends: [cn-sh]
waive:
  - { requirement: ${waiver}, why: { zh: 以走访代替, en: visits take their place }, to: 2025-07-01 }
`,
  );

const problemOf = (packs: readonly Pack[], id: string, knownOn?: string) => {
  try {
    resolvePack({ packs, id, ...(knownOn === undefined ? {} : { knownOn }) });
    return undefined;
  } catch (error) {
    if (error instanceof RulesError) return error.problems[0];
    throw error;
  }
};

const decide = (packs: readonly Pack[], id: string, asOf: string) =>
  createDecider({ pack: resolvePack({ packs, id }), decision: 'care', calendar: chinaCalendar }).decide(
    { visits: 1, calls: 0 },
    { asOf },
  );

describe('three layers', () => {
  const packs = [district('cn/care/called'), city(), country];

  it('each adds to the one below, and a finding cites the layer that speaks', () => {
    const below = decide(packs, 'cn', '2025-01-01');
    expect(below.findings.map(({ id, status }) => `${id} ${status}`)).toEqual(['visited pass', 'called fail']);
    const { findings, provenance } = decide(packs, 'cn-sh-district', '2025-01-01');
    expect(findings.map(({ id, status }) => `${id} ${status}`)).toEqual(['visited fail', 'called waived']);
    expect(findings[0]?.parameters[0]).toMatchObject({ value: 2, cite: 'cn-sh#visits' });
    expect(provenance.layers?.map(({ pack }) => pack)).toEqual(['cn-sh@1.0.0', 'cn@1.0.0']);
  });

  it('a waived requirement stays visible, with who waives it, why, and until which day', () => {
    const [, called] = decide(packs, 'cn-sh-district', '2025-06-30').findings;
    expect(called?.waiver).toEqual({
      by: 'cn-sh-district',
      reason: { zh: '以走访代替', en: 'visits take their place' },
      until: '2025-06-30',
    });
    expect(decide(packs, 'cn-sh-district', '2025-07-01').findings[1]?.status).toBe('fail');
  });

  it('a waiver of what nobody requires is refused', () => {
    expect(problemOf([district('cn/care/caled'), city(), country], 'cn-sh-district')).toMatchObject({
      code: 'waiverUnknown',
      pointer: '/waive/0/requirement',
      hint: 'did you mean `cn/care/called`?',
    });
  });
});

describe('what a layer says again', () => {
  const decision = (override: string) => `decisions:
  care:
    kind: checks
    title: { zh: 关爱, en: care }
    subject: minor
    overrides: cn/care
    why: { zh: 本市另有要求, en: the city asks for more }
    checks:
      visited: { title: { zh: 走访, en: visited }, cite: visits, pass: { '>=': [{ var: visits }, 3] }, ${override} says: ${says} }
`;

  it('replaces one requirement and leaves the others of the decision standing', () => {
    const packs = [country, city(decision('overrides: cn/care/visited, why: { zh: 三次, en: three },'))];
    const { checks } = resolvePack({ packs, id: 'cn-sh' }).decisions.care as { checks: Record<string, unknown> };
    expect(Object.keys(checks)).toEqual(['visited', 'called']);
    expect(decide(packs, 'cn-sh', '2025-01-01').findings[0]?.cite).toBe('cn-sh#visits');
  });

  it('is a conflict unless it says what it overrides', () => {
    expect(problemOf([country, city(decision(''))], 'cn-sh')).toMatchObject({
      code: 'layerConflict',
      pointer: '/decisions/care/checks/visited',
      hint: 'say `overrides: cn/care/visited` and why, or choose another name',
    });
  });

  it('cannot override what is not below', () => {
    expect(problemOf([city()], 'cn-sh')?.code).toBe('packUnknown');
    const alone = { ...city(), extends: [] };
    expect(problemOf([alone], 'cn-sh')).toMatchObject({
      code: 'overrideUnknown',
      pointer: '/parameters/visits/overrides',
    });
  });

  it('says why it overrides', () => {
    expect(() => city(decision('overrides: cn/care/visited,'))).toThrow('an override says why');
  });
});

describe('versions', () => {
  const newer: Pack = { ...country, version: '1.10.0', published: '2025-01-01', digest: 'sha256-new' };
  const packs = [newer, { ...country, version: '1.9.0' }];
  const versionOn = (knownOn?: string) =>
    resolvePack({ packs, id: 'cn', ...(knownOn === undefined ? {} : { knownOn }) }).version;

  it('the newest counts, by number and not by spelling', () => {
    expect(versionOn()).toBe('1.10.0');
  });

  it('as known on a day, the newest that was published by then counts, and the decision says so', () => {
    expect(versionOn('2024-12-31')).toBe('1.9.0');
    expect(versionOn('2025-01-01')).toBe('1.10.0');
    expect(resolvePack({ packs, id: 'cn', knownOn: '2024-12-31' }).provenance.knownOn).toBe('2024-12-31');
  });

  it('before the first publication nothing was known, and an undated version is never guessed at', () => {
    expect(problemOf(packs, 'cn', '2023-12-31')).toMatchObject({
      code: 'packNotPublished',
      expected: 'a day on or after 2024-01-01',
    });
    const { published: _, ...undated } = country;
    expect(problemOf([undated], 'cn', '2026-01-01')?.code).toBe('publicationUnknown');
  });

  it('one version cannot have two contents', () => {
    expect(problemOf([country, { ...country, digest: 'sha256-other' }], 'cn')?.code).toBe('versionChanged');
  });
});
