import { describe, expect, it } from 'vitest';
import { runHutong, visitPolicy } from './command-run.ts';

const old = visitPolicy('1.0.0', 1);

describe('hutong pack diff', () => {
  it('names what changes, the cases that come out otherwise, and the version that it asks for', async () => {
    const { code, out } = await runHutong('pack', 'diff', old, visitPolicy('1.0.1', 2));
    expect(code).toBe(1);
    expect(out).toContain('visits  1.0.0 → 1.0.1');
    expect(out).toContain('▲ version: asks for minor, is patch');
    expect(out).toContain('~ /parameters/visits/values/2024-01-01/value  1 → 2');
    expect(out).toContain('◇ once  one visit  pass → fail');
    expect(out).toContain('visited  pass → fail');
  });

  it('ends with 0 when nothing is decided otherwise', async () => {
    const { code, out } = await runHutong('pack', 'diff', old, old);
    expect(code).toBe(0);
    expect(out).toContain('cases: 1 run, 0 come out otherwise');
  });

  it('speaks Chinese, and JSON', async () => {
    const { out } = await runHutong('pack', 'diff', old, visitPolicy('1.1.0', 2), '--lang', 'zh');
    expect(out).toContain('影响判定  1');
    const json = await runHutong('pack', 'diff', old, visitPolicy('1.1.0', 2), '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({
      from: '1.0.0',
      to: '1.1.0',
      casesRun: 1,
      version: { sufficient: true },
    });
  });
});
