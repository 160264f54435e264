import type { Decision } from '@hutong/rules';
import { describe, expect, it } from 'vitest';
import { changningClauses } from '../fixtures/changning-clauses.ts';
import { hostileTexts, withEveryText } from '../fixtures/hostile.ts';
import { openScore, visitDuties } from '../fixtures/other-decisions.ts';
import { decisionWith, stationYear, stationYearExplained } from '../fixtures/station-year.ts';
import { allInside, buttonOf, inside, mount, shown, textOf } from '../testing/mount.ts';

describe('hostile data', () => {
  it.each(hostileTexts.map((text) => [text.slice(0, 40), text] as const))(
    'shows %s as text in every place that takes one',
    async (_, harm) => {
      // Words that the contract knows stay, so that the rest is shown at all.
      const kept =
        /^(\d{4}-\d{2}-\d{2}|1|pass|fail|notYetDue|unknown|manual|waived|cited|adopted|assumed|absent|ask|escalate|item|scale|override|duty|month|isoWeek|\d{4}-W\d{2})$/;
      const spoil = (data: unknown): unknown => withEveryText(data, (old) => (kept.test(old) ? old : harm));
      const few = {
        ...openScore,
        next: visitDuties.next,
        findings: [
          ...stationYear.findings.slice(20, 31),
          ...stationYear.findings.slice(-7),
          ...openScore.findings,
          ...visitDuties.findings,
        ],
      };
      const decision = spoil(few) as Decision;
      const element = await mount('hut-decision', {
        decision,
        explanation: { decision, traces: { [harm]: spoil(stationYearExplained.traces['daysPerWeek/2023-W23']) } },
        clauses: { [harm]: spoil(changningClauses['cn-sh-changning#demo/service-place/1/holiday']) },
        selected: harm,
        bilingual: true,
        rulesInForce: harm,
        heading: harm,
      });
      expect(textOf(element)).not.toContain('数据有误');
      expect(allInside(element, 'img, script').length).toBe(0);
      expect((globalThis as { harmed?: boolean }).harmed).toBeUndefined();
      expect(inside(element, 'article').scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
      const printed = new DOMParser().parseFromString(element.getPrintHTML(), 'text/html');
      expect(printed.querySelectorAll('img, script').length).toBe(0);
    },
  );

  it('lists ten thousand findings a page at a time', async () => {
    const [plain] = stationYear.findings;
    const findings = Array.from({ length: 10_000 }, (_, index) => ({
      ...plain,
      id: `staff/${index}`,
      status: 'fail',
      member: { kind: 'staff', key: String(index), label: { zh: `第${index}人`, en: `person ${index}` } },
    }));
    const element = await mount('hut-decision', { decision: { ...stationYear, findings } });
    expect(allInside(element, '[part="table"] tbody tr').length).toBe(200);
    buttonOf(element, '再显示9800项').click();
    await shown(element);
    expect(allInside(element, '[part="table"] tbody tr').length).toBe(400);
  });

  it('names the field, what was expected and what came, and a word that is near', async () => {
    const element = await mount('hut-decision', {
      decision: { ...decisionWith({ status: 'passs' as never }), asOf: '2023/12/31' },
    });
    expect(textOf(element)).toContain('decision.asOf 日期，如 2026-11-24 “2023/12/31”');
    expect(textOf(element)).toContain('decision.findings[0].status');
    expect(textOf(element)).toContain('是否应为“pass”？');
  });

  it('never says what a text is that may be a person’s', async () => {
    const element = await mount('hut-decision', {
      decision: { ...decisionWith({ status: '110101201501011234' as never }), asOf: '张小明' },
    });
    expect(textOf(element)).not.toContain('110101201501011234');
    expect(textOf(element)).not.toContain('张小明');
    expect(textOf(element)).toContain('3个字符的文本');
  });
});
