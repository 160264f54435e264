import { type Duty, periodOfId } from '@hutong/calendar';
import type { CadenceSetting, DutyState } from './cadence-duties.ts';
import type { Finding, FindingMember, Missing, Status } from './decision.ts';
import { formatDate } from './format-value.ts';
import type { Judging } from './judging.ts';
import { type Language, type Text, textOf } from './text.ts';
import type { TypedCadence } from './typed-cadence.ts';
import { windowsWithin } from './windows.ts';

/** How a duty stands, with what it still lacks. `lacks` are the facts that the obligation as a whole lacks. */
export function dutyFinding(
  judging: Judging,
  typed: TypedCadence,
  state: DutyState,
  lacks: readonly Missing[],
  setting: CadenceSetting,
): Finding {
  const { duty, alternatives } = state;
  const { note } = typed;
  const { program } = judging;
  const status = statusOf(alternatives);
  const member = memberOf(duty, note.every, setting);
  const years = (duty.missingYears ?? []).map(
    (year): Missing => ({
      path: `calendar.${year}`,
      why: 'notLoaded',
      title: { zh: `${year}年放假安排`, en: `holidays of ${year}` },
    }),
  );
  const numbers =
    state.numbers.kind !== 'unknown'
      ? []
      : [typed.count, typed.length, typed.grace].flatMap((node) =>
          node === undefined ? [] : judging.missing(node, setting.environment),
        );
  const { waiver } = duty;
  return {
    id: `${program.key}/${duty.id}`,
    check: program.key,
    title: note.title,
    status,
    cite: note.cite,
    ...(note.seeAlso === undefined ? {} : { seeAlso: note.seeAlso }),
    binding: true,
    role: 'duty',
    member,
    message: messageOf(member.label, status, state),
    facts: {
      done: { title: { zh: '已有次数', en: 'times done' }, value: duty.satisfiedBy.length },
      required: { title: { zh: '要求次数', en: 'times required' }, value: duty.required },
    },
    parameters: judging.uses([typed.applies, typed.count, typed.length, typed.grace, typed.where], duty.earliest),
    missing: status === 'unknown' ? [...years, ...numbers, ...lacks] : [],
    ...(duty.due.known && status !== 'notApplicable' ? { due: duty.due.value } : {}),
    ...(duty.overdueFrom.known && status !== 'notApplicable' ? { overdueFrom: duty.overdueFrom.value } : {}),
    satisfiedBy: duty.satisfiedBy,
    ...(status === 'waived' && waiver !== undefined
      ? {
          waiver: {
            reason: { zh: waiver.reason, en: waiver.reason },
            ...(waiver.by === undefined ? {} : { by: waiver.by }),
            until: waiver.to,
          },
        }
      : {}),
  };
}

/** One status, where the others that are possible would only be better: a duty that is not due yet is not due yet. */
function statusOf(alternatives: readonly Status[]): Status {
  const [only = 'unknown'] = alternatives;
  if (alternatives.length === 1) return only;
  return alternatives.includes('notYetDue') && !alternatives.includes('fail') ? 'notYetDue' : 'unknown';
}

const windowOf = { week: 'isoWeek', month: 'month', quarter: 'quarter', halfYear: 'halfYear', year: 'year' } as const;

function memberOf(duty: Duty, every: TypedCadence['note']['every'], { environment }: CadenceSetting): FindingMember {
  const { due } = duty;
  if ('calendarPeriod' in every) {
    const { from, to } = periodOfId(duty.id);
    const [window] = windowsWithin(windowOf[every.calendarPeriod], { from, to }, environment.calendar);
    return { kind: every.calendarPeriod, key: duty.id, label: window?.label ?? { zh: duty.id, en: duty.id }, from, to };
  }
  return {
    kind: 'rolling' in every ? 'interval' : 'deadline',
    key: duty.id,
    label: textOf((language) =>
      language === 'zh' ? `自${formatDate(duty.id, language)}起` : `from ${formatDate(duty.id, language)}`,
    ),
    from: duty.earliest,
    ...(due.known ? { to: due.value } : {}),
  };
}

function messageOf(label: Text, status: Status, { duty }: DutyState): Text {
  return textOf((language) => {
    const what = label[language];
    const due = dueText(duty, language);
    const done = duty.satisfiedBy.length;
    const counted = language === 'zh' ? `要求${duty.required}次，已有${done}次` : `${done} of ${duty.required} done`;
    if (language === 'zh') {
      if (status === 'pass') return `${what}已按时完成（${counted}）`;
      if (status === 'fail') return `${what}未在${due}前完成（${counted}）`;
      if (status === 'notYetDue') return `${what}尚未到期，最迟${due}（${counted}）`;
      if (status === 'waived') return `${what}已豁免`;
      return status === 'unknown' ? `${what}是否完成尚不能判定` : `${what}不作要求`;
    }
    if (status === 'pass') return `${what}: done in time (${counted})`;
    if (status === 'fail') return `${what}: not done by ${due} (${counted})`;
    if (status === 'notYetDue') return `${what}: not due before ${due} (${counted})`;
    if (status === 'waived') return `${what}: excused`;
    return status === 'unknown' ? `${what}: not known whether it was done` : `${what}: not required`;
  });
}

function dueText({ due }: Duty, language: Language): string {
  if (due.known) return formatDate(due.value, language);
  const likely = formatDate(due.provisional, language);
  return language === 'zh' ? `约${likely}` : `about ${likely}`;
}
