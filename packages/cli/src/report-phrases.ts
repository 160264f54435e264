import {
  type Decision,
  type Finding,
  formatAmount,
  formatDate,
  formatDateSpan,
  formatValue,
  type Json,
  type Language,
  type Missing,
  type ParameterUse,
  type ResolvedClause,
  type ResolvedPack,
  type Status,
  type Text,
  textOf,
} from '@hutong/rules';
import { type CheckSection, countBinding, type FindingRun, statusOrder } from './report.ts';
import { missingReasons, statusNames, reportWords as words } from './report-words.ts';

/** A phrase of a pack where it stands by itself: in English it begins with a capital. */
export function asSentence({ zh, en }: Text): Text {
  return { zh, en: en.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) };
}

/** What a report is called: an assessment of a station, or a decision about another subject. */
export function reportTitle(decisions: readonly Decision[]): Text {
  return decisions.some(({ subject }) => subject.kind !== 'station') ? words.decisionTitle : words.title;
}

/** What an outcome is called; an outcome that is no status keeps its own name. */
export function outcomeName(outcome: string | undefined): Text {
  if (outcome === undefined) return statusNames.unknown;
  if (Object.hasOwn(statusNames, outcome)) return statusNames[outcome as Status];
  return { zh: outcome, en: outcome };
}

/** How many findings that count came out how, such as `未达到5项，达到148项`. */
export function countsPhrase(decision: Decision): Text {
  const counts = [...countBinding(decision)];
  return textOf((language) =>
    language === 'zh'
      ? counts.map(([status, count]) => `${statusNames[status].zh}${count}项`).join('，')
      : counts.map(([status, count]) => `${count} ${statusNames[status].en}`).join(', '),
  );
}

/** The statuses that occur in any of the sections, in order. */
export function statusesIn(sections: readonly CheckSection[]): readonly Status[] {
  return statusOrder.filter((status) => sections.some(({ counts }) => counts.has(status)));
}

/** A day, as offices write it. */
export function datePhrase(date: string): Text {
  return textOf((language) => formatDate(date, language));
}

/** First and last day, such as `2025年1月1日至12月31日`. */
export function periodPhrase({ from, to }: { readonly from: string; readonly to: string }): Text {
  return textOf((language) => spanWithYear(from, to, language));
}

function spanWithYear(from: string, to: string, language: Language): string {
  const span = formatDateSpan(from, to, language);
  const year = from.slice(0, 4);
  if (year !== to.slice(0, 4)) return span;
  return language === 'zh' ? `${year}年${span}` : `${span} ${year}`;
}

/** What windows of a kind are counted in. */
const windowNouns: { readonly [kind: string]: { readonly zh: string; readonly en: string } } = {
  isoWeek: { zh: '周', en: 'weeks' },
  holidayBlock: { zh: '个假期', en: 'holidays' },
  month: { zh: '个月', en: 'months' },
  quarter: { zh: '个季度', en: 'quarters' },
  halfYear: { zh: '个半年', en: 'half-years' },
  year: { zh: '年', en: 'years' },
};

/** When a run of findings is: the label of one, or first and last day of several. */
export function whenPhrase({ first, last, count }: FindingRun): Text | undefined {
  if (count === 1 || first.member?.from === undefined || last.member?.to === undefined) return first.member?.label;
  const noun = windowNouns[first.member.kind] ?? { zh: '项', en: 'findings' };
  const span = periodPhrase({ from: first.member.from, to: last.member.to });
  return { zh: `${span.zh}（${count}${noun.zh}）`, en: `${span.en} (${count} ${noun.en})` };
}

/** What a run of findings says: the message of one; of several when they are and that all of them are open. */
export function runPhrase(run: FindingRun): Text {
  if (run.count === 1) return run.first.message;
  const when = whenPhrase(run) ?? { zh: '', en: '' };
  const status = statusNames[run.status];
  return { zh: `${when.zh}，${status.zh}`, en: `${when.en}: ${status.en}` };
}

/** A fact that is missing, where it belongs and why it is not known. */
export function missingPhrase({ path, title, why }: Missing): Text {
  return textOf((language) => {
    const name = title?.[language] ?? path;
    const reason = missingReasons[why][language];
    if (title === undefined || why === 'notLoaded')
      return language === 'zh' ? `${name}（${reason}）` : `${name} (${reason})`;
    return language === 'zh' ? `${name}（${path}，${reason}）` : `${name} (${path}, ${reason})`;
  });
}

/** Where a clause stands: the document and the place in it. */
export function placePhrase({ document, at }: ResolvedClause): Text {
  return { zh: `《${document.title.zh}》${at}`, en: `${document.title.en}: ${at}` };
}

/** The value of a parameter with its unit; the meaning of a reading. */
export function valuePhrase(
  value: Json,
  unit: string | undefined,
  choices?: { readonly [choice: string]: Text },
): Text {
  return textOf((language) => {
    const choice = typeof value === 'string' && choices !== undefined && Object.hasOwn(choices, value);
    if (choice) return choices[value]?.[language] ?? value;
    const shown = formatValue((value ?? undefined) as Parameters<typeof formatValue>[0], language);
    return unit === undefined ? shown : formatAmount(shown, unit, language);
  });
}

/** The value of a parameter as findings read it. */
export function parameterPhrase({ key, value, unit }: ParameterUse, pack: Pick<ResolvedPack, 'parameters'>): Text {
  const choices = Object.hasOwn(pack.parameters, key) ? pack.parameters[key]?.choices : undefined;
  return valuePhrase(value, unit, choices);
}

/** From when to when a value holds; the end is the last day on which it does not hold any more. */
export function inForcePhrase({ from, to }: { readonly from: string; readonly to?: string }): Text {
  // A trial reading holds always: it has no day to name.
  if (from === '0001-01-01') return { zh: '本次试算', en: 'this trial' };
  if (to === undefined) return { zh: `${formatDate(from, 'zh')}起`, en: `from ${formatDate(from, 'en')}` };
  return {
    zh: `${formatDate(from, 'zh')}起，${formatDate(to, 'zh')}前`,
    en: `from ${formatDate(from, 'en')}, before ${formatDate(to, 'en')}`,
  };
}

/** What to do about the findings of one check with one status; nothing where nothing can or need be done. */
export function advicePhrase(status: Status, findings: readonly Finding[], asOf: string): Text | undefined {
  switch (status) {
    case 'fail': {
      const due = findings.map((finding) => finding.due).find((day) => day !== undefined && day >= asOf);
      if (due !== undefined)
        return { zh: `请在${formatDate(due, 'zh')}前补足。`, en: `Make it good by ${formatDate(due, 'en')}.` };
      if (findings.some(({ member }) => member?.to !== undefined))
        return {
          zh: '时段已过，无法补做。请核对记录有无遗漏；记录无误的，写明原因，并调整今后的安排。',
          en: 'The time has passed. Check that the records are complete; if they are, note the reason and plan ahead.',
        };
      return { zh: '请按条款整改，再重新评估。', en: 'Put it right as the clause asks, then assess again.' };
    }
    case 'unknown': {
      const missing = findings.flatMap((finding) => finding.missing);
      const records = missing.some(({ why }) => why !== 'notLoaded');
      const calendar = missing.some(({ why }) => why === 'notLoaded');
      return {
        zh: [
          records || !calendar ? '请补录缺少的内容，再重新评估。' : '',
          calendar ? '该年放假安排公布并载入后，再重新评估。' : '',
        ].join(''),
        en: [
          records || !calendar ? 'Record what is missing, then assess again.' : '',
          calendar ? 'Assess again once the holidays of that year are announced and loaded.' : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
      };
    }
    case 'manual':
      return { zh: '请由负责人核实并留存材料。', en: 'Have a responsible person attest it and keep the evidence.' };
    default:
      return undefined;
  }
}
