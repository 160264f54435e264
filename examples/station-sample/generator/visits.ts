import { addDays, type CivilDate, chinaCalendar, civilDate } from '@hutong/calendar';
import type { Visit } from '@hutong/model';
import { communityOf, MINORS, MONTHLY, minorId } from './minors.ts';
import { padded } from './names.ts';
import { type Random, seededRandom } from './random.ts';

const psychology = ['情绪平稳', '近来较为沉默', '愿意交流', '提到睡眠不好'] as const;
const study = ['按时完成作业', '成绩有进步', '数学较吃力', '出勤正常'] as const;
const economy = ['收入稳定', '靠低保和补贴', '母亲打零工', '有外债'] as const;
const guardianship = ['由家长照料', '由祖辈照料', '照料尚可，沟通不足', '有人按时接送'] as const;

/** A visit is made on a working day; one that falls on another moves on. */
function workdayFrom(date: CivilDate): CivilDate {
  const day = chinaCalendar.classify(date);
  return day.kind === 'unknown' || day.workday ? date : workdayFrom(addDays(date, 1));
}

/** Who visits: the child director of the area; where there is none, the child supervisor. */
function visitorOf(number: number, date: CivilDate): Pick<Visit, 'visitorId' | 'visitorRole'> {
  const area = communityOf(number);
  if (area === 5 && date < '2025-03-10') return { visitorId: 'p-04', visitorRole: 'childDirector' };
  if (area === 17 && date > '2025-09-30') return { visitorId: 'p-25', visitorRole: 'childSupervisor' };
  return { visitorId: `p-${padded(area)}`, visitorRole: 'childDirector' };
}

function visit(number: number, month: number, date: CivilDate, random: Random): Visit {
  return {
    id: `visit-${padded(number)}-${padded(month)}`,
    minorId: minorId(number),
    at: date,
    ...visitorOf(number, date),
    mode: 'inPerson',
    seen: true,
    findings: {
      psychology: random.pick(psychology),
      study: random.pick(study),
      economy: random.pick(economy),
      guardianship: random.pick(guardianship),
    },
    actions: month % 3 === 0 ? ['policyPublicity', 'guardianshipGuidance'] : ['policyPublicity'],
    recordNo: `2025-${padded(month)}-${padded(number)}`,
    recordedOn: addDays(date, 1),
  };
}

/** What a visit in the plan became; `undefined` is a visit that did not take place. */
function asItWent(planned: Visit): Visit | undefined {
  switch (planned.id) {
    case 'visit-07-08':
      return undefined;
    case 'visit-11-06':
      // Half past midnight on 1 July in Shanghai: June has no visit, July has two.
      return { ...planned, at: '2025-06-30T16:30:00Z', recordedOn: civilDate('2025-07-01') };
    case 'visit-09-11':
      return { ...planned, mode: 'phone', seen: false };
    case 'visit-03-04': {
      const { recordNo: _number, recordedOn: _day, findings: _findings, ...unrecorded } = planned;
      return unrecorded;
    }
    case 'visit-02-10': {
      const { economy: _, ...three } = planned.findings ?? {};
      return { ...planned, findings: three };
    }
    default:
      return planned;
  }
}

/** A year of visits: every month to those without guardianship or under improper guardianship, every second month to the others. */
export function visits(): readonly Visit[] {
  const random = seededRandom(2025);
  const planned = Array.from({ length: MINORS }, (_, at) => at + 1).flatMap((number) =>
    Array.from({ length: 12 }, (_, at) => at + 1)
      .filter((month) => number <= MONTHLY || (month + number) % 2 === 0)
      .map((month) => {
        const date = workdayFrom(civilDate(`2025-${padded(month)}-${padded(6 + random.number(12))}`));
        return visit(number, month, date, random);
      })
      // On the list from March, or until the eighteenth birthday.
      .filter(({ at }) => (number <= 50 || at >= '2025-03-12') && (number !== 20 || at < '2025-08-15')),
  );
  return planned.flatMap((one) => asItWent(one) ?? []);
}
