import { ModelError } from '../model-error.ts';

/** A step from one version of the dossier format to the next. */
export interface DossierMigration {
  readonly from: string;
  readonly to: string;
  /** The document in the new version. It must not change the one it is given. */
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/**
 * The steps that lead to the present version. There is one version yet; a change of the format adds a step here and
 * leaves the others alone, so that the oldest dossier can still be read.
 */
export const dossierMigrations: readonly DossierMigration[] = [];

/**
 * A document in the wanted version, by as many steps as it takes.
 *
 * @throws ModelError `unknownVersion` when no steps lead there.
 *
 * @example
 * const steps = [{ from: '1', to: '2', migrate: ({ hours, ...rest }) => ({ ...rest, opening: hours }) }]
 * migratedDocument({ dossier: '1', hours: [] }, '2', steps) // => { dossier: '2', opening: [] }
 */
export function migratedDocument(
  document: Readonly<Record<string, unknown>>,
  wanted: string,
  steps: readonly DossierMigration[],
): Readonly<Record<string, unknown>> {
  let current = document;
  const passed = new Set<unknown>();
  while (current.dossier !== wanted) {
    const step = steps.find(({ from }) => from === current.dossier);
    if (step === undefined || passed.has(step)) throw new ModelError([unknownVersion(document.dossier, wanted, steps)]);
    passed.add(step);
    current = { ...step.migrate(current), dossier: step.to };
  }
  return current;
}

function unknownVersion(version: unknown, wanted: string, steps: readonly DossierMigration[]) {
  const isShort = typeof version === 'string' && /^[\w.]{1,10}$/.test(version);
  const known = [...steps.map(({ from }) => from), wanted].map((one) => `"${one}"`);
  return {
    code: 'unknownVersion' as const,
    message: 'the dossier is of a version that is not known',
    path: '/dossier',
    expected: known.join(', '),
    received: isShort ? `\`${version}\`` : 'another value',
  };
}
