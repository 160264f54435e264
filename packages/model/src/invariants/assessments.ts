import type { Breach, Invariant } from './irregularity.ts';

/** The codes of {@link assessmentInvariants}. */
export type AssessmentInvariantCode = 'gradeNotInScheme' | 'schemeNotInForce' | 'gradeWithoutScheme';

/** That a grade belongs to the scheme that was in force when it was given. */
export const assessmentInvariants: Readonly<Record<AssessmentInvariantCode, Invariant>> = {
  gradeNotInScheme: {
    severity: 'error',
    says: { zh: '风险等级不在所用方案之内', en: 'the grade is not one of the scheme' },
    breaches: ({ assessments = [] }, { find }) =>
      assessments.flatMap(({ schemeId, gradeId }, at): readonly Breach[] => {
        const scheme = find('riskScheme', schemeId);
        if (scheme === undefined || gradeId === undefined) return [];
        return scheme.grades.some(({ id }) => id === gradeId)
          ? []
          : [{ steps: ['assessments', at, 'gradeId'], related: [{ kind: 'riskScheme', id: scheme.id }] }];
      }),
  },
  schemeNotInForce: {
    severity: 'error',
    says: { zh: '评估日期不在所用方案的有效期内', en: 'the scheme was not in force on the day of the assessment' },
    breaches: ({ assessments = [] }, { find }) =>
      assessments.flatMap(({ schemeId, date }, at): readonly Breach[] => {
        const scheme = find('riskScheme', schemeId);
        if (scheme === undefined) return [];
        return scheme.from <= date && (scheme.to === undefined || date <= scheme.to)
          ? []
          : [{ steps: ['assessments', at, 'date'], related: [{ kind: 'riskScheme', id: scheme.id }] }];
      }),
  },
  gradeWithoutScheme: {
    severity: 'query',
    says: { zh: '有风险等级而未注明方案', en: 'a grade is given without its scheme' },
    breaches: ({ assessments = [] }) =>
      assessments.flatMap(({ schemeId, gradeId }, at) =>
        gradeId !== undefined && schemeId === undefined ? [{ steps: ['assessments', at, 'gradeId'] }] : [],
      ),
  },
};
