import { civilDateOf, isCivilDate } from '@hutong/calendar';
import type { Breach, Invariant } from './irregularity.ts';

/** The codes of {@link peopleInvariants}. */
export type PeopleInvariantCode =
  | 'checkResultContradicts'
  | 'postOutsideEmployment'
  | 'visitorWithoutPost'
  | 'courseMinutesDisagree';

/** That what is recorded of staff hangs together. */
export const peopleInvariants: Readonly<Record<PeopleInvariantCode, Invariant>> = {
  checkResultContradicts: {
    severity: 'error',
    says: {
      zh: '查询结果与收到日期或记录不符',
      en: 'the result of a record check contradicts its date or its records',
    },
    breaches: ({ backgroundChecks = [] }) =>
      backgroundChecks.flatMap(({ result, resultReceivedOn, records = [] }, at): readonly Breach[] => {
        const isSound = {
          pending: resultReceivedOn === undefined && records.length === 0,
          clear: resultReceivedOn !== undefined && records.length === 0,
          recordFound: resultReceivedOn !== undefined && records.length > 0,
        }[result];
        return isSound ? [] : [{ steps: ['backgroundChecks', at, 'result'] }];
      }),
  },
  postOutsideEmployment: {
    severity: 'error',
    says: { zh: '任职期间超出工作关系存续期间', en: 'a post lies outside the working relationship of its holder' },
    breaches: ({ posts = [] }, { find }) =>
      posts.flatMap(({ personId, from, to }, at): readonly Breach[] => {
        const person = find('staffMember', personId);
        if (person === undefined) return [];
        const { hiredOn, terminatedOn } = person;
        const related = [{ kind: 'staffMember', id: personId }] as const;
        if (hiredOn !== undefined && from < hiredOn) return [{ steps: ['posts', at, 'from'], related }];
        const isTooLong = terminatedOn !== undefined && (to === undefined || to > terminatedOn);
        return isTooLong ? [{ steps: ['posts', at, 'to'], related }] : [];
      }),
  },
  visitorWithoutPost: {
    severity: 'query',
    says: { zh: '走访人当日没有所填的岗位', en: 'the visitor did not hold the post on that day' },
    breaches: ({ visits = [], posts }) =>
      posts === undefined
        ? []
        : visits.flatMap(({ visitorId, visitorRole, at: moment }, at): readonly Breach[] => {
            if (visitorId === undefined) return [];
            const day = isCivilDate(moment) ? moment : civilDateOf(moment);
            const held = posts.some(
              ({ personId, role, from, to }) =>
                personId === visitorId && role === visitorRole && from <= day && (to === undefined || day <= to),
            );
            return held
              ? []
              : [{ steps: ['visits', at, 'visitorRole'], related: [{ kind: 'staffMember', id: visitorId }] }];
          }),
  },
  courseMinutesDisagree: {
    severity: 'query',
    says: { zh: '培训总时长与各课程之和不符', en: 'the length of a training is not the sum of its courses' },
    breaches: ({ trainings = [] }) =>
      trainings.flatMap(({ minutes, courses }, at) =>
        minutes === undefined ||
        courses === undefined ||
        courses.reduce((sum, course) => sum + course.minutes, 0) === minutes
          ? []
          : [{ steps: ['trainings', at, 'minutes'] }],
      ),
  },
};
