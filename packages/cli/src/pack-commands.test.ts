import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asOf, dossier, fileOf, folder, hutong } from './command-fixture.ts';

describe('hutong pack', () => {
  /** A district that wants six days, with a slip or without. */
  const district = (parameter: string): string => {
    const folderOf = mkdtempSync(join(folder, 'district-'));
    writeFileSync(
      join(folderOf, 'pack.yaml'),
      `pack: my-district
version: 1.0.0
title: { zh: 我的区, en: My district }
extends: [cn-sh-changning]
sources: { own: { title: { zh: 本区通知, en: Our notice }, force: normative-notice, issued: 2025-01-01 } }
clauses:
  own/days:
    source: own
    at: 一
    says: { zh: 每周开放六天。, en: Open on six days a week. }
    modality: must
`,
    );
    writeFileSync(join(folderOf, 'parameters.yaml'), parameter);
    return folderOf;
  };
  const sixDays = `parameters:
  minOpenDaysPerWeek:
    title: { zh: 每周最少开放天数, en: minimum open days a week }
    unit: day/week
    overrides: cn-sh-changning/minOpenDaysPerWeek
    why: { zh: 本区要求更高, en: our district wants more }
    values:
      - { from: 2023-01-01, value: 6, basis: assumed, note: { zh: 待发文, en: to be issued } }
`;

  it('finds a shipped pack sound', async () => {
    const { code, out } = await hutong('pack', 'check', 'cn-sh-changning');
    expect(out).toMatch(/^● cn-sh-changning@\S+ {2}no errors; /);
    expect(code).toBe(0);
  });

  it('lists the numbers that a district has yet to set', async () => {
    const { code, out } = await hutong('pack', 'check', district(sixDays));
    expect(out).toContain('  minimum open days a week 6 days a week');
    expect(out).toContain('provisional, to be set locally');
    expect(out).toContain('to be issued');
    expect(code).toBe(0);
  });

  it('assesses a station under a pack that stands in a folder', async () => {
    const words = ['assess', fileOf(dossier()), ...asOf, '--period', '2025-03-03/2025-03-09'];
    const { code, out } = await hutong(...words, '--policy', district(sixDays), '--lang', 'zh');
    expect(out).toContain('政策  我的区（my-district@1.0.0, cn-sh-changning@');
    expect(out).toContain('达到时长的开放只有5天，要求不少于6天');
    expect(code).toBe(1);
  });

  it.each(['check', 'test', 'show'])('`%s` tells every slip of a pack with file, line and column', async (command) => {
    const slip = `${sixDays.replace('cn-sh-changning/minOpenDaysPerWeek', 'cn-sh-changning/minOpenDays')}
facts:
  alwaysTwo:
    subject: station
    title: { zh: 二, en: two }
    value: { param: minOpenDayPerWeek }
decisions:
  first:
    kind: checks
    title: { zh: 甲, en: first }
    subject: station
    checks:
      two:
        title: { zh: 二, en: two }
        cite: own/days
        pass: { '>=': [{ fact: alwaysTwo }, { param: minOpenDayPerWeek }] }
        says: { pass: { zh: 是, en: yes }, fail: { zh: 否, en: no } }
`;
    const layers = await hutong('pack', command, district(slip));
    expect(layers).toMatchObject({ code: 2, out: '' });
    expect(layers.errors).toMatch(/parameters\.yaml:2:3: layerConflict: at \/parameters\/minOpenDaysPerWeek/);
    const logic = await hutong('pack', command, district(slip.replace('/minOpenDays\n', '/minOpenDaysPerWeek\n')));
    expect(logic).toMatchObject({ code: 2, out: '' });
    const lines = logic.errors.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toMatch(/parameters\.yaml:(14|24):\d+: paramUnknown: /);
      expect(line).toContain('did you mean `minOpenDaysPerWeek`?');
    }
  });

  it('runs the cases of a shipped pack', async () => {
    const { code, out } = await hutong('pack', 'test', 'cn-sh-changning');
    expect(out).toMatch(/^\d\d+ passed, 0 failed\n$/);
    expect(code).toBe(0);
  });

  it('runs the cases of a file and says what came out otherwise', async () => {
    const cases = `- id: mine
  name: 我的案例
  decision: venueAdmission
  asOf: 2024-01-01
  subject: { type: 图书馆, feePolicy: free }
  expect: { outcome: fail }
`;
    const file = join(folder, 'cases.yaml');
    writeFileSync(file, cases);
    const { code, out } = await hutong('pack', 'test', 'cn-sh-changning', '--cases', file);
    expect(code).toBe(1);
    expect(out).toContain('outcome: expected "fail", got "pass"');
    expect(out).toContain('0 passed, 1 failed');
  });

  it('shows documents, parameters and rules in words', async () => {
    const { out } = await hutong('pack', 'show', 'cn-sh-changning', '--lang', 'zh');
    expect(out).toContain('长宁区未成年人保护示范街道（镇）创建达标体系');
    expect(out).toContain('5天，2023年1月1日起，原文规定，《长宁区未成年人保护示范街道（镇）创建达标体系》机构建设');
    expect(out).toContain('每周，达到时长的开放天数不少于当周应开放天数。');
  });
});
