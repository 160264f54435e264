import { residentIdConflicts } from '../identifiers/resident-id.ts';
import { readStudentNumber } from '../identifiers/student-number.ts';
import type { Invariant } from './irregularity.ts';
import { repeated } from './repeated.ts';

/** The codes of {@link identityInvariants}. */
export type IdentityInvariantCode = 'duplicateId' | 'sameIdNumber' | 'idNumberConflict' | 'studentNumberConflict';

/** That every record is itself, and that what identifies a person agrees. */
export const identityInvariants: Readonly<Record<IdentityInvariantCode, Invariant>> = {
  duplicateId: {
    severity: 'error',
    says: { zh: '同类记录编号重复', en: 'two records of a kind have the same id' },
    breaches: (_, { records }) =>
      repeated(records, ({ kind, id }) => `${kind} ${id}`).map(({ item, first }) => ({
        steps: [...item.steps, 'id'],
        related: [{ kind: first.kind, id: first.id }],
      })),
  },
  sameIdNumber: {
    severity: 'error',
    says: { zh: '两名未成年人的身份证号码相同', en: 'two minors have the same resident ID number' },
    breaches: ({ minors = [] }) =>
      repeated(
        minors.map((minor, at) => ({ minor, at })),
        ({ minor }) => minor.residentId?.toUpperCase(),
      ).map(({ item, first }) => ({
        steps: ['minors', item.at, 'residentId'],
        related: [{ kind: 'minor', id: first.minor.id }],
      })),
  },
  idNumberConflict: {
    severity: 'error',
    says: {
      zh: '身份证号码与出生日期或性别不符',
      en: 'the resident ID number contradicts the date of birth or the sex',
    },
    breaches: ({ minors = [] }) =>
      minors.flatMap(({ residentId, birthDate, sex }, at) => {
        if (residentId === undefined) return [];
        const recorded = {
          ...(birthDate === undefined ? {} : { birthDate }),
          ...(sex === undefined ? {} : { sex }),
        };
        return residentIdConflicts(residentId, recorded).map((field) => ({ steps: ['minors', at, field] }));
      }),
  },
  studentNumberConflict: {
    severity: 'query',
    says: { zh: '学籍号中的出生日期与登记不符', en: 'the student number has another date of birth' },
    breaches: ({ minors = [] }) =>
      minors.flatMap(({ studentNumber, birthDate }, at) => {
        if (studentNumber === undefined || birthDate === undefined) return [];
        const reading = readStudentNumber(studentNumber);
        const agrees = !reading.valid || reading.value.birthDate === birthDate;
        return agrees ? [] : [{ steps: ['minors', at, 'studentNumber'] }];
      }),
  },
};
