import { describe, expect, it } from 'vitest';
import { readDossier } from '../dossier/read-dossier.ts';
import { checkDossier } from '../invariants/check-dossier.ts';
import type { Invariant } from '../invariants/irregularity.ts';

/** What breaks an invariant, what comes closest to it without breaking it, and where the breach is found. */
export interface InvariantCase {
  readonly broken: object;
  readonly sound: object;
  readonly path: string;
}

/** A station of which nothing is known. */
export const bareStation = { id: 's-1', name: '示例站', divisionCode: '310105099' };

/** Holds each invariant to its case. The compiler asks for a case of every one. */
export function describeInvariants<Code extends string>(
  invariants: Readonly<Record<Code, Invariant>>,
  cases: Readonly<Record<Code, InvariantCase>>,
): void {
  const found = (parts: object, code: string) =>
    checkDossier(readDossier({ dossier: '1', station: bareStation, ...parts })).filter((one) => one.code === code);

  describe.each(Object.keys(invariants) as Code[])('%s', (code) => {
    const { broken, sound, path } = cases[code];

    it('is found where it stands', () => {
      expect(found(broken, code).map((one) => one.path)).toContain(path);
    });

    it('is not found in what comes closest to it', () => {
      expect(found(sound, code)).toEqual([]);
    });

    it('repeats no datum of a person', () => {
      const text = JSON.stringify(found(broken, code));
      for (const datum of ['王示例', '李样本', '赵示例', '11010519491231002X', '2012-06-01']) {
        expect(text).not.toContain(datum);
      }
    });
  });
}
