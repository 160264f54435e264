import { type CivilDate, civilDate } from '@hutong/calendar';
import type { BackgroundCheck, Post, StaffMember, StationDossier, Training } from '@hutong/model';
import { fictitiousName, fictitiousPhone, padded } from './names.ts';
import { COMMUNITIES } from './places.ts';

const PEOPLE = 30;
/** Child director of area 5 since March; area 4 looked after it until then. */
const NEW_DIRECTOR = 5;
/** Child director of area 17 until September; nobody came after. */
const DEPARTED_DIRECTOR = 17;

const person = (number: number) => `p-${padded(number)}`;

function staffMember(number: number): StaffMember {
  const isDirector = number <= COMMUNITIES;
  const isAgency = number === 26 || number === 27;
  return {
    id: person(number),
    name: fictitiousName(number, '样本'),
    sex: number % 4 === 0 ? 'male' : 'female',
    phone: fictitiousPhone(number),
    employer: isDirector ? 'residentsCommittee' : isAgency ? 'thirdParty' : number === 30 ? 'none' : 'street',
    ...(isAgency ? { organizationId: 'org-agency' } : {}),
    hiredOn: civilDate(number === NEW_DIRECTOR ? '2025-03-10' : `202${number % 3}-0${(number % 8) + 1}-01`),
    ...(number === DEPARTED_DIRECTOR ? { terminatedOn: civilDate('2025-09-30') } : {}),
    ...(isDirector && number % 4 !== 0 ? { positions: ['committeeMember'] as const } : {}),
  };
}

function directorPosts(): readonly Post[] {
  return Array.from({ length: COMMUNITIES }, (_, at): Post => {
    const number = at + 1;
    return {
      id: `post-director-${padded(number)}`,
      personId: person(number),
      role: 'childDirector',
      communityId: `q-${padded(number)}`,
      from: civilDate(number === NEW_DIRECTOR ? '2025-03-10' : '2023-01-01'),
      ...(number === DEPARTED_DIRECTOR ? { to: civilDate('2025-09-30') } : {}),
      employment: 'partTime',
      funding: 'payroll',
      onSite: false,
      closeContact: true,
    };
  });
}

function stationPosts(): readonly Post[] {
  const roles = [
    [24, 'stationHead', 'partTime', 'payroll'],
    [25, 'childSupervisor', 'fullTime', 'payroll'],
    [26, 'youthSocialWorker', 'fullTime', 'purchasedService'],
    [27, 'socialWorker', 'fullTime', 'purchasedService'],
    [28, 'legalContact', 'partTime', 'unpaid'],
    [29, 'hotlineCaseHandler', 'fullTime', 'publicWelfarePost'],
    [29, 'infoSystemOperator', 'fullTime', 'publicWelfarePost'],
    [25, 'mandatoryReporter', 'fullTime', 'payroll'],
    [26, 'mandatoryReporter', 'fullTime', 'purchasedService'],
    [30, 'volunteer', 'partTime', 'unpaid'],
  ] as const;
  return roles.map(
    ([number, role, employment, funding], at): Post => ({
      id: `post-station-${padded(at + 1)}`,
      personId: person(number),
      role,
      from: civilDate('2023-01-01'),
      employment,
      funding,
      onSite: number !== 28,
      closeContact: true,
    }),
  );
}

/** Every year in February; what differs is explained in the README. */
function backgroundChecks(): readonly BackgroundCheck[] {
  const check = (number: number, requestedOn: string, resultReceivedOn?: string): BackgroundCheck => ({
    id: `check-${padded(number)}-${requestedOn.slice(0, 4)}`,
    personId: person(number),
    organ: 'police',
    requestedOn: civilDate(requestedOn),
    ...(resultReceivedOn === undefined ? {} : { resultReceivedOn: civilDate(resultReceivedOn) }),
    result: resultReceivedOn === undefined ? 'pending' : 'clear',
  });
  return Array.from({ length: PEOPLE }, (_, at) => at + 1).flatMap((number) => {
    switch (number) {
      case NEW_DIRECTOR:
        return [check(number, '2025-03-07', '2025-03-14')];
      case 12:
        return [check(number, '2023-12-13', '2023-12-20')];
      case 27:
        return [check(number, '2024-02-19', '2024-02-26'), check(number, '2025-12-15')];
      case 30:
        return [];
      default:
        return [check(number, '2024-02-19', '2024-02-26'), check(number, '2025-02-17', '2025-02-24')];
    }
  });
}

const rotation = {
  may: {
    completedOn: civilDate('2025-05-20'),
    courses: [
      { title: '儿童社会工作实务', minutes: 270, childSocialWork: true },
      { title: '未成年人保护法解读', minutes: 210, childSocialWork: false },
    ],
  },
  // 170 of 360 minutes: less than half.
  october: {
    completedOn: civilDate('2025-10-22'),
    courses: [
      { title: '儿童社会工作案例', minutes: 170, childSocialWork: true },
      { title: '台账填写与系统操作', minutes: 190, childSocialWork: false },
    ],
  },
} as const;

function training(number: number, name: string, parts: Omit<Training, 'id' | 'personId' | 'minutes'>): Training {
  const minutes = (parts.courses ?? []).reduce((sum, course) => sum + course.minutes, 0);
  return {
    id: `training-${padded(number)}-${name}`,
    personId: person(number),
    ...parts,
    ...(minutes === 0 ? {} : { minutes }),
  };
}

function trainings(): readonly Training[] {
  const everybody = Array.from({ length: 29 }, (_, at) => at + 1);
  const rotated = everybody
    .filter((number) => number !== 19)
    .map((number) =>
      training(number, 'rotation-2025', {
        kind: 'rotation',
        topics: ['childSocialWork', 'minorProtectionLaw'],
        organizer: '示例区民政局（虚构）',
        ...(number >= 20 && number <= COMMUNITIES ? rotation.october : rotation.may),
      }),
    );
  const induction = training(NEW_DIRECTOR, 'induction', {
    kind: 'induction',
    completedOn: civilDate('2025-06-17'),
    topics: ['minorProtectionLaw', 'mandatoryReport'],
    courses: [
      { title: '儿童主任入职培训：儿童社会工作', minutes: 240, childSocialWork: true },
      { title: '儿童主任入职培训：政策法规', minutes: 120, childSocialWork: false },
    ],
    organizer: '示例区民政局（虚构）',
  });
  // The youth social worker, a designated reporter, had no training on reporting in 2025.
  const reporting = [
    [25, '2025-03-18'],
    [26, '2024-03-19'],
  ].map(([number, completedOn]) =>
    training(Number(number), `reporting-${String(completedOn).slice(0, 4)}`, {
      kind: 'rotation',
      completedOn: civilDate(String(completedOn)),
      topics: ['mandatoryReport'],
      courses: [{ title: '强制报告实务', minutes: 120, childSocialWork: true }],
    }),
  );
  const specialised = [25, 26, 27, 28].map((number) =>
    training(number, 'specialised', {
      kind: 'specialised',
      completedOn: civilDate('2022-11-10'),
      topics: ['minorProtectionLaw'],
      courses: [{ title: '未成年人保护专门培训', minutes: 480, childSocialWork: true }],
    }),
  );
  return [...rotated, induction, ...reporting, ...specialised];
}

/** The people of the station with their posts, record checks, trainings and certificates. */
export function people() {
  const before: Post = {
    id: 'post-director-05-interim',
    personId: person(4),
    role: 'childDirector',
    communityId: 'q-05',
    from: civilDate('2024-01-01'),
    to: civilDate('2025-03-09') satisfies CivilDate,
    employment: 'partTime',
    closeContact: true,
  };
  return {
    staff: Array.from({ length: PEOPLE }, (_, at) => staffMember(at + 1)),
    posts: [...directorPosts(), before, ...stationPosts()],
    backgroundChecks: backgroundChecks(),
    trainings: trainings(),
    certificates: [
      {
        id: 'cert-26',
        personId: person(26),
        kind: 'socialWorker',
        number: 'SAMPLE-26',
        issuedOn: civilDate('2021-09-01'),
      },
      {
        id: 'cert-27',
        personId: person(27),
        kind: 'assistantSocialWorker',
        number: 'SAMPLE-27',
        issuedOn: civilDate('2022-09-01'),
      },
      { id: 'cert-28', personId: person(28), kind: 'lawyer', number: 'SAMPLE-28', issuedOn: civilDate('2015-03-01') },
    ],
    // Area 9 has no team of volunteers.
    volunteerTeams: Array.from({ length: COMMUNITIES }, (_, at) => at + 1)
      .filter((number) => number !== 9)
      .map((number) => ({
        id: `team-${padded(number)}`,
        name: `示例第${number}志愿队`,
        communityId: `q-${padded(number)}`,
        status: 'active' as const,
        memberCount: 6 + ((number * 5) % 11),
        sources: ['residents', 'teachers'] as const,
      })),
  } as const satisfies Partial<StationDossier>;
}
