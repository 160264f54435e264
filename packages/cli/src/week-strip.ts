import { type Finding, type Status, type Text, textOf } from '@hutong/rules';
import type { Voice } from './bilingual.ts';
import { html, Markup } from './markup.ts';
import { countByStatus } from './report.ts';
import { statusNames } from './report-words.ts';

const cell = 26;
const labelHeight = 18;
const rowGap = 8;
/** Weeks that begin in a quarter: thirteen or fourteen. */
const cellsInRow = 14;

/** A shape for each status on a field of its own: told apart in grey and by whoever sees no colour. */
const shapes: { readonly [status in Status]: string } = {
  pass: '<rect class="field"/><circle cx="12" cy="12" r="4" class="solid"/>',
  fail: '<rect class="field"/><path d="M12 5.5 18.5 17.5H5.5Z" class="paper"/>',
  unknown: '<rect class="field dashed"/><path d="M12 5.5 18.5 12 12 18.5 5.5 12Z" class="outline"/>',
  manual: '<rect class="field"/><path d="M7 7h10v10H7Z" class="outline"/>',
  waived: '<rect class="field"/><path d="M12 5.5 18.5 12 12 18.5 5.5 12Z" class="solid"/>',
  notYetDue: '<rect class="field"/><circle cx="12" cy="12" r="4.5" class="outline"/>',
  notApplicable: '<rect class="field"/><path d="M8 12h8" class="outline"/>',
};

/** The shapes, once a page; {@link statusMark} and {@link weekStrip} refer to them. */
export function statusSymbols(): Markup {
  const symbols = Object.entries(shapes).map(
    ([status, shape]) =>
      `<symbol id="status-${status}" viewBox="0 0 24 24">${shape.replace('<rect ', '<rect x="1" y="1" width="22" height="22" rx="3" ')}</symbol>`,
  );
  return new Markup(`<svg class="symbols" aria-hidden="true" width="0" height="0">${symbols.join('')}</svg>`);
}

/** The shape of a status in running text; the word stands beside it. */
export function statusMark(status: Status): Markup {
  return html`<svg class="mark ${status}" viewBox="0 0 24 24" aria-hidden="true"><use href="#status-${status}"/></svg>`;
}

/** The findings of one check that are about weeks, a row a quarter. */
export function weekStrip(findings: readonly Finding[], voice: Voice): Markup {
  const rows = rowsOf(findings);
  const rowHeight = labelHeight + cell + rowGap;
  const counts = [...countByStatus(findings)];
  const label = textOf((language) =>
    language === 'zh'
      ? `共${findings.length}周：${counts.map(([status, count]) => `${statusNames[status].zh}${count}周`).join('，')}`
      : `${findings.length} weeks: ${counts.map(([status, count]) => `${count} ${statusNames[status].en}`).join(', ')}`,
  );
  return html`<svg class="strip" viewBox="0 0 ${cellsInRow * cell} ${rows.length * rowHeight - rowGap}" role="img" aria-label="${voice.plain(label)}">${rows.map(
    (row, index) =>
      html`<g transform="translate(0 ${index * rowHeight})">${monthLabels(row, voice)}${row.map(
        (finding, position) =>
          html`<g class="${finding.status}" transform="translate(${position * cell} ${labelHeight})"><title>${voice.plain(weekTitle(finding))}</title><use href="#status-${finding.status}" width="24" height="24"/></g>`,
      )}</g>`,
  )}</svg>`;
}

function weekTitle({ member, status }: Finding): Text {
  return textOf(
    (language) => `${member?.label[language] ?? ''}${language === 'zh' ? '：' : ': '}${statusNames[status][language]}`,
  );
}

/** Weeks by the quarter in which they begin. */
function rowsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const rows = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [year = '', month = '1'] = (finding.member?.from ?? '').split('-');
    const quarter = `${year} ${Math.ceil(Number(month) / 3)}`;
    const row = rows.get(quarter);
    if (row === undefined) rows.set(quarter, [finding]);
    else row.push(finding);
  }
  return [...rows.values()];
}

/** The month above its first week; January and the first of a row with the year. */
function monthLabels(row: readonly Finding[], voice: Voice): readonly Markup[] {
  let lastMonth = '';
  let lastPosition = Number.NEGATIVE_INFINITY;
  return row.flatMap((finding, position) => {
    const [year = '', month = ''] = (finding.member?.from ?? '').split('-');
    if (month === lastMonth) return [];
    lastMonth = month;
    // A label needs room: a month of which the row holds a week or two goes without.
    if (position - lastPosition < 3) return [];
    lastPosition = position;
    const number = String(Number(month));
    const text = voice.language === 'en' ? (englishMonths[Number(month) - 1] ?? number) : `${number}月`;
    const first = position === 0;
    const withYear = voice.language === 'en' ? `${text} ${year}` : `${year}年${text}`;
    return [html`<text x="${position * cell + 1}" y="12">${first ? withYear : text}</text>`];
  });
}

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
