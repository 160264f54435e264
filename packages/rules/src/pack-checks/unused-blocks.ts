import type { Json } from '../json.ts';
import { pointerOf } from '../json-path.ts';
import { type Reference, referencesIn } from '../pack-references.ts';
import type { FoundProblem, PackCheckContext } from '../pack-report.ts';

/** Parameters, facts, clauses, sources and subjects of the pack itself that nothing in it or its layers uses. */
export function unusedBlocks({ pack, resolved }: PackCheckContext): readonly FoundProblem[] {
  const references: readonly Reference[] = [
    ...referencesIn(resolved.decisions as unknown as Json, ['decisions']),
    ...referencesIn(resolved.facts as unknown as Json, ['facts']),
    ...referencesIn(resolved.parameters as unknown as Json, ['parameters']),
    ...referencesIn((pack.waive ?? []) as unknown as Json, ['waive']),
  ];
  const used = (kind: Reference['kind'], ...keys: readonly string[]): boolean =>
    references.some((reference) => reference.kind === kind && keys.includes(reference.key));
  const unused = (
    part: 'parameters' | 'facts' | 'clauses' | 'sources' | 'subjects',
    key: string,
    rest: Pick<FoundProblem, 'code' | 'message' | 'severity'>,
  ): FoundProblem => ({ ...rest, pointer: pointerOf([part, key]) });

  return [
    ...Object.keys(pack.parameters)
      .filter((key) => !used('param', key))
      .map((key) =>
        unused('parameters', key, {
          severity: 'warning',
          code: 'parameterUnused',
          message: `no rule reads the parameter \`${key}\``,
        }),
      ),
    ...Object.keys(pack.facts)
      .filter((key) => !used('fact', key))
      .map((key) =>
        unused('facts', key, { severity: 'warning', code: 'factUnused', message: `nothing reads the fact \`${key}\`` }),
      ),
    ...Object.keys(pack.clauses)
      .filter((key) => !used('cite', key, `${pack.pack}#${key}`))
      .map((key) =>
        unused('clauses', key, {
          severity: 'note',
          code: 'clauseUnused',
          message: `no value and no rule rests on the clause \`${key}\``,
        }),
      ),
    ...Object.keys(pack.sources)
      .filter((key) => !Object.values(pack.clauses).some(({ source }) => source === key))
      .map((key) =>
        unused('sources', key, {
          severity: 'warning',
          code: 'sourceWithoutClause',
          message: `no clause of the document \`${key}\` is given`,
        }),
      ),
    ...Object.keys(pack.subjects)
      .filter((key) => !Object.values(resolved.decisions).some(({ subject }) => subject === key))
      .map((key) =>
        unused('subjects', key, {
          severity: 'note',
          code: 'subjectUnused',
          message: `no decision is about the kind of subject \`${key}\``,
        }),
      ),
  ];
}
