import { readdirSync, readFileSync } from 'node:fs';
import { addDays, chinaCalendar, civilDate, weekdayOf } from '@hutong/calendar';
import { createDecider, type JsonObject, resolvePack } from '@hutong/rules';
import { readPack } from '@hutong/rules/read';
import { describe, expect, it } from 'vitest';
import { readValue } from './src/contract/reader.ts';
import { readClauses, readDecision, readExplanation, readStep } from './src/decision/decision-contract.ts';

// The elements trust no one, the engine neither: what it decides with the shipped pack has to pass their readers whole.

const folder = new URL('../policies/packs/cn-sh-changning/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
const pack = resolvePack({ packs: [readPack(files)], id: 'cn-sh-changning' });

/** A year in which the station is closed on Mondays, with a log that ends in November. */
function station(): JsonObject {
  const days: JsonObject[] = [];
  for (let date = civilDate('2025-01-01'); date <= '2025-11-30'; date = addDays(date, 1)) {
    if (weekdayOf(date) !== 1) days.push({ date, sessions: [['09:00', '12:30']] });
  }
  const suspensions = [{ from: '2025-07-07', to: '2025-07-09', reason: '台风' }];
  return { id: 'station-qinghe', opening: { log: { from: '2025-01-01', to: '2025-11-30', days, suspensions } } };
}

describe('what the engine decides', () => {
  const decider = createDecider({ pack, decision: 'openingHours', calendar: chinaCalendar });
  const explanation = decider.explain(station(), { asOf: '2025-12-20' });

  it('is read whole: nothing is refused and nothing is lost', () => {
    const read = readValue(readDecision, explanation.decision, 'decision');
    expect(read.problems).toEqual([]);
    expect('value' in read && read.value).toEqual(explanation.decision);
    expect(explanation.decision.findings.length).toBeGreaterThan(100);
  });

  it('is read just so after a way through JSON', () => {
    const travelled: unknown = JSON.parse(JSON.stringify(explanation.decision));
    expect(readValue(readDecision, travelled, 'decision').problems).toEqual([]);
  });

  it('has clauses that are read as they stand in the pack', () => {
    const read = readValue(readClauses, pack.clauses, 'clauses');
    expect(read.problems).toEqual([]);
    const cited = new Set(explanation.decision.findings.map(({ cite }) => cite));
    for (const id of cited) expect('value' in read && Object.keys(read.value)).toContain(id);
  });

  it('has traces of which every step is read', () => {
    const parts = readValue(readExplanation, explanation, 'explanation');
    expect(parts.problems).toEqual([]);
    const [trace] = Object.values(explanation.traces);
    let steps = 0;
    const walk = (value: unknown): void => {
      const read = readValue(readStep, value, 'step');
      expect(read.problems).toEqual([]);
      steps++;
      if ('value' in read) read.value.operands.forEach(walk);
    };
    walk(trace);
    expect(steps).toBeGreaterThan(10);
  });
});
