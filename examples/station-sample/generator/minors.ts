import { addDays, civilDate } from '@hutong/calendar';
import type {
  Assessment,
  CareRelation,
  CategoryAssignment,
  Enrolment,
  Household,
  Minor,
  Screening,
  StationDossier,
  SystemLink,
} from '@hutong/model';
import { fictitiousName, fictitiousPhone, padded } from './names.ts';
import { COMMUNITIES } from './places.ts';
import { seededRandom } from './random.ts';

/** How many minors are under key care. */
export const MINORS = 60;
/** The first twelve are without guardianship or under improper guardianship: they are visited every month. */
export const MONTHLY = 12;

export const minorId = (number: number) => `m-${padded(number)}`;

/** The residential area of a minor. */
export const communityOf = (number: number) => ((number - 1) % COMMUNITIES) + 1;

/** Why a minor is under key care. */
function categoryOf(number: number): CategoryAssignment['category'] {
  if (number <= 7) return 'guardianshipImproper';
  if (number <= MONTHLY) return 'guardianshipAbsent';
  const others = [
    'inDifficulty',
    'disabled',
    'subsistenceAllowance',
    'leftBehind',
    'autism',
    'seriousIllness',
  ] as const;
  return number === 13
    ? 'deFactoUnsupported'
    : number === 14
      ? 'orphanCommunity'
      : (others[number % others.length] ?? 'inDifficulty');
}

function birthDateOf(number: number): Minor['birthDate'] {
  // One turns 18 in the year, one 14, and one was born on 29 February.
  if (number === 20) return civilDate('2007-08-15');
  if (number === 21) return civilDate('2011-05-06');
  if (number === 22) return civilDate('2012-02-29');
  return addDays(civilDate('2009-01-10'), number * 83);
}

function minors(): readonly Minor[] {
  return Array.from({ length: MINORS }, (_, at): Minor => {
    const number = at + 1;
    const birthDate = birthDateOf(number);
    return {
      id: minorId(number),
      name: fictitiousName(number, '示例'),
      ...(birthDate === undefined ? {} : { birthDate }),
      sex: number % 2 === 0 ? 'male' : 'female',
      householdId: `hh-${padded(householdOf(number))}`,
      communityId: `q-${padded(communityOf(number))}`,
      address: `梧桐里街道虚构路${number}弄1号`,
      householdRegistered: true,
      registeredDivision: number % 5 === 0 ? '340100' : '310105',
      ...(number % 7 === 0 ? {} : { schoolId: `school-${(number % 5) + 1}` }),
    };
  });
}

/** Every fourth minor lives with the one before. */
const householdOf = (number: number) => (number % 4 === 0 ? number - 1 : number);

function households(): readonly Household[] {
  const types = ['singleParent', 'migrantWorkerFamily', 'familyInDifficulty', 'parentChildConflict'] as const;
  return Array.from({ length: MINORS }, (_, at) => at + 1)
    .filter((number) => householdOf(number) === number)
    .map(
      (number): Household => ({
        id: `hh-${padded(number)}`,
        communityId: `q-${padded(communityOf(number))}`,
        types: [types[number % types.length] ?? 'familyInDifficulty'],
        members: 2 + (number % 4),
      }),
    );
}

function careRelations(): readonly CareRelation[] {
  return Array.from({ length: MINORS }, (_, at): CareRelation => {
    const number = at + 1;
    const isAbsent = number > 7 && number <= MONTHLY;
    return {
      id: `care-${padded(number)}`,
      minorId: minorId(number),
      name: fictitiousName(number, '虚构'),
      relation: isAbsent ? 'grandparent' : number % 2 === 0 ? 'father' : 'mother',
      roles: isAbsent ? ['caregiver'] : ['guardian', 'caregiver'],
      phone: fictitiousPhone(100 + number),
      from: civilDate('2024-01-01'),
    };
  });
}

function screenings(): readonly Screening[] {
  return Array.from({ length: MINORS }, (_, at): Screening => {
    const number = at + 1;
    return {
      id: `screen-${padded(number)}`,
      date: civilDate(number <= 50 ? '2024-11-12' : '2025-03-05'),
      communityId: `q-${padded(communityOf(number))}`,
      minorId: minorId(number),
      householdId: `hh-${padded(householdOf(number))}`,
      categories: [categoryOf(number)],
      outcome: 'enrol',
    };
  });
}

function enrolments(): readonly Enrolment[] {
  return Array.from({ length: MINORS }, (_, at): Enrolment => {
    const number = at + 1;
    return {
      id: `enrol-${padded(number)}`,
      minorId: minorId(number),
      label: 'keyCare',
      screeningId: `screen-${padded(number)}`,
      enrolledOn: civilDate(number <= 50 ? '2024-11-20' : '2025-03-12'),
      // The one who came of age left the list on that day.
      ...(number === 20 ? { endedOn: civilDate('2025-08-15'), endReason: '年满十八周岁' } : {}),
    };
  });
}

function assessments(): readonly Assessment[] {
  return Array.from({ length: MONTHLY }, (_, at): Assessment => {
    const number = at + 1;
    return {
      id: `assess-${padded(number)}`,
      minorId: minorId(number),
      kind: 'guardianship',
      date: civilDate('2024-12-10'),
      instrument: { id: '示例监护评估表（虚构）', version: '2024' },
      statuses: [number <= 7 ? 'improper' : 'absent'],
      assessorId: 'p-26',
      effectiveFrom: civilDate('2024-12-10'),
    };
  });
}

function systemLinks(): readonly SystemLink[] {
  const random = seededRandom(60);
  return Array.from({ length: MINORS }, (_, at): SystemLink => {
    const number = at + 1;
    const link = { id: `link-${padded(number)}`, system: 'communityCloud', minorId: minorId(number) } as const;
    // Minor 58 was linked and never synchronised.
    if (number === 58) return link;
    return { ...link, lastSyncedAt: `2025-12-${padded(29 + random.number(3))}T0${random.number(9)}:30:00Z` };
  });
}

/** The minors under key care, their families, and how they came onto the list. */
export function minorsAndFamilies() {
  return {
    households: households(),
    minors: minors(),
    careRelations: careRelations(),
    categories: Array.from(
      { length: MINORS },
      (_, at): CategoryAssignment => ({
        id: `cat-${padded(at + 1)}`,
        minorId: minorId(at + 1),
        category: categoryOf(at + 1),
        from: civilDate('2024-11-20'),
      }),
    ),
    screenings: screenings(),
    enrolments: enrolments(),
    assessments: assessments(),
    systemLinks: systemLinks(),
    allowances: [13, 14].flatMap((number) =>
      Array.from({ length: 12 }, (_, at) => at + 1)
        // One month of minor 14 was not paid.
        .filter((month) => !(number === 14 && month === 8))
        .map((month) => ({
          id: `allow-${number}-${padded(month)}`,
          minorId: minorId(number),
          kind: 'basicLiving' as const,
          month: `2025-${padded(month)}`,
          amount: 2300,
          paidOn: civilDate(`2025-${padded(month)}-15`),
        })),
    ),
  } as const satisfies Partial<StationDossier>;
}
