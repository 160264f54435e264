import type { Decision } from '@hutong/rules';
import { describe, expect, it } from 'vitest';
import { openScore, visitDuties } from '../fixtures/other-decisions.ts';
import { stationYear } from '../fixtures/station-year.ts';
import { redactDecision, redactFindings } from './redaction.ts';

const words = {
  hidden: { zh: '已隐去', en: 'hidden' },
  member: (number: number) => ({ zh: `第${number}项`, en: `no. ${number}` }),
};

/** A decision about a roster, with a name in every place that could hold one. */
const roster: Decision = {
  ...stationYear,
  subject: { kind: 'station', id: '张小明' },
  findings: [
    {
      id: 'records/张小明',
      check: 'records',
      title: { zh: '犯罪记录查询', en: 'criminal record check' },
      status: 'waived',
      cite: 'cn#art62',
      binding: true,
      member: { kind: 'staff', key: '张小明', label: { zh: '张小明', en: 'Zhang Xiaoming 张小明' } },
      message: { zh: '张小明未查询', en: '张小明 was not checked' },
      facts: { name: { title: { zh: '姓名', en: 'name' }, value: '张小明' } },
      parameters: [],
      missing: [{ path: 'staff[0].records', why: 'absent' }],
      waiver: { reason: { zh: '张小明休假', en: '张小明 on leave' }, by: '张小明', until: '2026-12-01' },
    },
    { ...(stationYear.findings.at(-1) ?? never()), message: { zh: '张小明付费', en: '张小明 pays' } },
  ],
};

function never(): never {
  throw new Error('the fixture has no findings');
}

const placed = ({ findings }: Decision) => findings.map((finding, index) => ({ finding, index }));
const redacted = (decision: Decision) => redactFindings(placed(decision), words);

describe('redaction', () => {
  it('leaves no trace of a person', () => {
    expect(JSON.stringify([redactDecision(roster).subject, redacted(roster)])).not.toContain('张小明');
  });

  it('keeps the verdict, the clause, what is missing and until when it is excused', () => {
    expect(redacted(roster)[0]?.finding).toMatchObject({
      id: 'records/#1',
      status: 'waived',
      cite: 'cn#art62',
      message: { zh: '第1项', en: 'no. 1' },
      missing: [{ path: 'staff[0].records', why: 'absent' }],
      waiver: { reason: words.hidden, until: '2026-12-01' },
    });
  });

  it('keeps the name of a week, which is nobody’s', () => {
    const week = redacted(stationYear)[22]?.finding;
    expect(week?.message.zh).toBe('2023年第23周（6月5日至11日）');
    expect(week?.id).toBe('daysPerWeek/2023-W23');
  });

  it('hides a member of a kind that it does not know, whatever dates it has', () => {
    const [first] = roster.findings;
    if (first?.member === undefined) throw never();
    const dated = { ...first, member: { ...first.member, from: '2026-01-01', to: '2026-01-07' } };
    expect(JSON.stringify(redacted({ ...roster, findings: [dated] }))).not.toContain('张小明');
  });

  it('leaves out what tells of a person: the items, overrides and rows of a score or a table', () => {
    expect(redacted(openScore).map(({ finding }) => finding.role)).toEqual(['scale']);
    expect(redacted(openScore)[0]?.index).toBe(5);
    expect(JSON.stringify([redactDecision(openScore).scores, redacted(openScore)])).not.toContain('9');
  });

  it('leaves out which events satisfied a duty', () => {
    expect(JSON.stringify(redacted(visitDuties))).not.toContain('visit-0917');
  });
});
