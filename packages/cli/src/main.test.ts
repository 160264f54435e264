import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { asOf, dossier, fileOf, folder, hutong, hutongFed } from './command-fixture.ts';

describe('hutong assess', () => {
  it('prints the outcome, what is not met, its clause, and ends with 1 when something is not met', async () => {
    const { code, out } = await hutong('assess', fileOf(dossier()), ...asOf, '--period', '2025', '--lang', 'zh');
    expect(code).toBe(1);
    expect(out).toContain('▲ 开放时间：未达到（未达到4项，达到150项）');
    expect(out).toContain('达到时长的开放只有4天，要求不少于5天');
    expect(out).toContain('1次开放不足3小时：5月31日09:00至11:50（170分钟）');
    expect(out).toContain('《长宁区未成年人保护示范街道（镇）创建达标体系》机构建设 / 服务场所 / 1');
    expect(out).toContain('怎么办');
  });

  it('ends with 0 when everything is met', async () => {
    const met = dossier();
    const log = (met.station.opening as { log: { days: { date: string; sessions: unknown }[] } }).log;
    const kept = log.days.map((day) => ({ ...day, sessions: [['09:00', '17:00']] }));
    log.days = [...kept, { date: '2025-03-19', sessions: [['09:00', '17:00']] }];
    const { code, out } = await hutong('assess', fileOf(met), ...asOf, '--period', '2025-03-03/2025-04-06');
    expect(out).toContain('● Opening hours: met');
    expect(code).toBe(0);
  });

  it('folds weeks of which nothing is recorded and says what is still needed', async () => {
    const { code, out } = await hutong('assess', fileOf(dossier()), '--as-of', '2026-11-24');
    expect(code).toBe(1);
    expect(out).toContain('◇ 5 January – 22 November 2026 (46 weeks): undecided');
    expect(out).toContain('Missing  opening log (opening.log, not recorded)');
  });

  it('gives decisions as data', async () => {
    const { out } = await hutong('assess', fileOf(dossier()), ...asOf, '--format', 'json');
    const [decision] = JSON.parse(out);
    expect(decision).toMatchObject({ schema: '1', decision: 'openingHours', outcome: 'fail', asOf: '2026-01-05' });
    expect(decision.provenance.calendar).toBe(chinaCalendar.version);
    for (const finding of decision.findings) expect(finding.cite).toMatch(/^cn-sh-changning#demo\//);
  });

  it('writes a report that needs nothing else, whole or not at all', async () => {
    const file = join(folder, 'report.html');
    const { out } = await hutong('assess', fileOf(dossier()), ...asOf, '--format', 'html', '--out', file);
    expect(out).toBe(`report written to ${file}\n`);
    const html = readFileSync(file, 'utf8');
    expect(html).not.toMatch(/<script|https?:\/\/|<link|<img/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    const refused = await hutong(
      'assess',
      fileOf(dossier()),
      ...asOf,
      '--out',
      join(folder, 'no', 'such', 'folder.txt'),
    );
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.errors).toContain('fileUnwritable');
  });

  it('writes what a station wrote as text, never as markup', async () => {
    const hostile = dossier();
    hostile.station.name = '<img src=x onerror=alert(1)>&"';
    const { out } = await hutong('assess', fileOf(hostile), ...asOf, '--format', 'html');
    expect(out).not.toContain('<img');
    expect(out).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;');
  });
});

describe('hutong decide', () => {
  it('decides the station in a dossier, or a subject by itself', async () => {
    const whole = await hutong('decide', 'cn-sh-changning', 'openingHours', '--subject', fileOf(dossier()), ...asOf);
    const alone = await hutong(
      'decide',
      'cn-sh-changning',
      'openingHours',
      '--subject',
      fileOf(dossier().station),
      ...asOf,
    );
    expect(whole).toEqual(alone);
    expect(whole.code).toBe(1);
  });

  it('explains how a finding came about', async () => {
    const { out } = await hutong(
      'decide',
      'cn-sh-changning',
      'openingHours',
      '--subject',
      fileOf(dossier()),
      ...asOf,
      '--explain',
      '--finding',
      'daysPerWeek/2025-W12',
    );
    expect(out).toContain('days open long enough is at least open days wanted in the week = no');
    expect(out).toContain('      minimum open days a week (5 days a week)\n');
  });

  it('leaves out of an explanation what only chooses among readings, and tells days that are the same once', async () => {
    const file = fileOf(dossier());
    const words = ['decide', 'cn-sh-changning', 'openingHours', '--subject', file, ...asOf, '--lang', 'zh'];
    const { out } = await hutong(...words, '--finding', 'daysPerWeek/2025-W20');
    const explanation = out.slice(out.indexOf('如何得出'));
    expect(explanation).toContain('  达到时长的开放天数不少于当周应开放天数 = 是\n');
    expect(explanation).toContain('（以上相同的共5处）');
    expect(explanation).not.toMatch(/anySession|literal/);
  });

  it('decides a venue, and names what it does not know', async () => {
    const { code, out } = await hutongFed(
      '{ "id": "v-1", "type": "图书馆" }',
      ...['decide', 'cn-sh-changning', 'venueAdmission', '--subject', '-', ...asOf],
    );
    expect(code).toBe(1);
    expect(out).toContain('Subject  v-1');
    expect(out).toMatch(/Missing {2}.*\(feePolicy, not recorded\)/);
  });

  it('points into the dossier when a fact is of another type, and into the subject when that came alone', async () => {
    const words = ['decide', 'cn-sh-changning', 'openingHours', '--subject', '-', ...asOf];
    const alone = await hutongFed('{\n  "opening": { "log": 3 }\n}', ...words);
    expect(alone).toMatchObject({ code: 2, out: '' });
    expect(alone.errors).toContain('standard input:2:16: factType: at /opening/log');
    const inDossier = dossier();
    inDossier.station.feeForMinors = 'nothing';
    const whole = await hutongFed(JSON.stringify(inDossier, null, 1), ...words);
    expect(whole.code).toBe(2);
    expect(whole.errors).toMatch(/^hutong: standard input:\d+:3: \w+: at \/station\/feeForMinors/);
  });

  it('repeats nothing of a subject that the calendar cannot take', async () => {
    const { code, errors } = await hutongFed(
      '{ "opening": { "log": { "from": "王小明", "to": "2025-01-01", "days": [] } } }',
      ...['decide', 'cn-sh-changning', 'openingHours', '--subject', '-', ...asOf],
    );
    expect(code).toBe(2);
    expect(errors).not.toContain('王');
  });

  it('tries another reading', async () => {
    const words = [
      'decide',
      'cn-sh-changning',
      'openingHours',
      '--subject',
      fileOf(dossier()),
      ...asOf,
      '--format',
      'json',
    ];
    const own = JSON.parse((await hutong(...words)).out);
    const other = JSON.parse(
      (await hutong(...words, '--reading', 'sessionUnit=dayTotal', '--reading', 'mergeGapMinutes=30')).out,
    );
    expect(other.provenance.readings).toEqual({ sessionUnit: 'dayTotal', mergeGapMinutes: 30 });
    expect(own.provenance.readings).toBeUndefined();
  });
});

describe('bad input ends with 2 and one line a problem', () => {
  const withStation = (change: (station: Record<string, unknown>) => void) => {
    const changed = dossier();
    change(changed.station);
    return fileOf(changed);
  };

  it.each([
    [
      'a wrong field',
      () => [
        'assess',
        withStation((station) => {
          station.openning = {};
        }),
      ],
      'unknownField',
      'did you mean `opening`?',
    ],
    [
      'an unknown policy',
      () => ['assess', fileOf(dossier()), '--policy', 'cn-sh-chaning'],
      'packUnknown',
      'did you mean `cn-sh-changning`?',
    ],
    [
      'an unknown decision',
      () => ['decide', 'cn-sh-changning', 'openingHour', '--subject', fileOf(dossier()), ...asOf],
      'decisionUnknown',
      'did you mean `openingHours`?',
    ],
    [
      'a day that does not exist',
      () => ['assess', fileOf(dossier()), '--as-of', '2026-02-30'],
      'dateInvalid',
      'expected a day that exists',
    ],
    [
      'a period that ends before it begins',
      () => ['assess', fileOf(dossier()), ...asOf, '--period', '2025-02-01/2025-01-01'],
      'periodInvalid',
      'ends before it begins',
    ],
    [
      'a day out of the calendar',
      () => ['assess', fileOf(dossier()), '--as-of', '2206-01-05'],
      'dateOutOfCalendar',
      'expected 2019-01-01 to 2027-12-31',
    ],
    [
      'a day before anything was recorded',
      () => ['assess', fileOf(dossier()), '--as-of', '2024-12-31'],
      'nothingToAssess',
      'a day on or after 2025-01-01',
    ],
    [
      'both languages on a terminal',
      () => ['assess', fileOf(dossier()), '--lang', 'both'],
      'languageBoth',
      '--format html',
    ],
    [
      'a station of another district and no policy',
      () => [
        'assess',
        withStation((station) => {
          station.divisionCode = '440305000';
        }),
      ],
      'policyNeeded',
      '`cn-sh-changning`',
    ],
    ['no file', () => ['assess', join(folder, 'none.json')], 'fileMissing', 'there is no file'],
    ['a folder', () => ['assess', folder], 'fileIsFolder', 'expected a file'],
    ['a document that is no JSON', () => ['assess', fileOf('{\n  "dossier": }')], 'jsonSyntax', ':2:'],
    [
      'a reading that does not exist',
      () => [
        'decide',
        'cn-sh-changning',
        'openingHours',
        '--subject',
        fileOf(dossier()),
        ...asOf,
        '--reading',
        'holidayWeek=prorata',
      ],
      'readingValue',
      'did you mean `proRata`?',
    ],
    [
      'a pack with a slip',
      () => ['pack', 'test', fileOf({ pack: 'x', version: '1.0.0', title: { zh: '试', en: 'test' }, parameter: {} })],
      'fieldUnknown',
      'did you mean `parameters`?',
    ],
  ] as const)('%s', async (_name, words, code, says) => {
    const result = await hutong(...words());
    expect(result.code).toBe(2);
    expect(result.out).toBe('');
    expect(result.errors).toContain(`${code}: `);
    expect(result.errors).toContain(says);
  });

  it.each([
    ['an option that does not exist', ['assess', 'x.json', '--polcy', 'p'], 'did you mean `--policy`?'],
    ['a format that does not exist', ['assess', 'x.json', '--format', 'htm'], 'did you mean `html`?'],
    ['no subject', ['decide', 'cn-sh-changning', 'openingHours', '--as-of', '2026-01-05'], '`--subject` is needed'],
  ])('%s', async (_name, words, says) => {
    const result = await hutong(...words);
    expect(result.code).toBe(2);
    expect(result.errors).toContain(says);
  });

  it.each([
    ['assess', '--help'],
    ['decide', '--help'],
    ['pack', '--help'],
    ['pack', 'check', '--help'],
    ['pack', 'test', '--help'],
    ['pack', 'show', '--help'],
    ['policies', '--help'],
    ['--help'],
  ])('`%s %s %s` shows the way, in either language', async (...words) => {
    const given = words.filter((word) => typeof word === 'string');
    const english = await hutong(...given);
    expect(english).toMatchObject({ code: 0, errors: '' });
    expect(english.out).toMatch(/^Usage: hutong/);
    const chinese = await hutong(...given, '--lang', 'zh');
    expect(chinese.out).toMatch(/^用法： hutong/);
    if (given[0] !== 'pack' || given.length > 2) {
      expect(english.out).toContain('Examples:');
      expect(chinese.out).toContain('示例：');
    }
  });
});
