import { afterEach, describe, expect, it, vi } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { HutDecision } from './decision/decision.ts';
import { define } from './define.ts';
import { stationYear } from './fixtures/station-year.ts';
import { register } from './register.ts';
import { mount, textOf } from './testing/mount.ts';
import { version } from './version.ts';

describe('define', () => {
  afterEach(() => vi.restoreAllMocks());

  it('registers under a prefix, and does nothing the second time', () => {
    const warn = vi.spyOn(console, 'warn');
    define('first');
    const held = customElements.get('first-decision');
    define('first');
    expect(customElements.get('first-decision')).toBe(held);
    expect(warn).not.toHaveBeenCalled();
  });

  it('lets two prefixes live on one page', async () => {
    define('two');
    const element = document.createElement('two-decision');
    Object.assign(element, { decision: stationYear });
    document.body.append(element);
    await (element as HutDecision).updateComplete;
    const other = await mount('hut-decision', { decision: stationYear });
    expect(textOf(element)).toBe(textOf(other));
    expect(customElements.get('two-decision')).not.toBe(customElements.get('hut-decision'));
  });

  it('warns with both versions where another one is there, and leaves it', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    class Older extends HTMLElement {
      static readonly version = '0.0.9';
    }
    customElements.define('older-decision', Older);
    register('older', [HutDecision]);
    expect(customElements.get('older-decision')).toBe(Older);
    expect(warn.mock.calls[0]?.[0]).toContain('0.0.9');
    expect(warn.mock.calls[0]?.[0]).toContain(version);
  });

  it('warns where the name belongs to somebody else', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    customElements.define('else-decision', class extends HTMLElement {});
    register('else', [HutDecision]);
    expect(warn.mock.calls[0]?.[0]).toContain('not of @hutong/components');
  });

  it.each(['', 'Hut', '1st', 'hut_', '-hut', '护童'])('refuses the prefix `%s`', (prefix) => {
    expect(() => define(prefix)).toThrow(expect.objectContaining({ code: 'prefixInvalid', received: prefix }));
  });

  it('says the version of the package', () => {
    expect(version).toBe(manifest.version);
    expect(HutDecision.version).toBe(manifest.version);
  });
});
