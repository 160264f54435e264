import { cssString, html, Markup } from './markup.ts';

/** What stands in the margins of a printed page. */
export interface PageMarks {
  readonly top: string;
  readonly day: string;
  readonly stamp: string;
}

/** Style of the HTML report: calm on a screen, complete on A4, legible without colour. */
export function htmlStyle({ top, day, stamp }: PageMarks): Markup {
  return html`${screen}
@page { size: A4; margin: 22mm 17mm 20mm;
@top-left { content: ${cssString(top)}; font: 8.5pt ${sans}; color: #4a5564; }
@top-right { content: ${cssString(day)}; font: 8.5pt ${sans}; color: #4a5564; }
@bottom-left { content: ${cssString(stamp)}; font: 7.5pt ${mono}; color: #4a5564; }
@bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt ${sans}; color: #4a5564; } }
${print}`;
}

const sans = new Markup(
  '"Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',
);
/** English first in a Latin face: the quotation marks of a Chinese face are as wide as a character. */
const latin = new Markup('"Segoe UI", "Helvetica Neue", "Noto Sans", Arial');
const mono = new Markup('ui-monospace, Consolas, "Noto Sans Mono", monospace');

const screen = new Markup(`
:root { --ink: #17202b; --soft: #4a5564; --line: #cfd6de; --wash: #f5f7f9; --accent: #1f4f82;
  --pass: #1b6440; --fail: #9b1c23; --unknown: #7a4a00; --waived: #41566e; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
:lang(en) { font-family: ${latin.text}, ${sans.text}; } .code { font-family: ${mono.text}; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.7 ${sans.text}; }
main { max-width: 960px; margin: 0 auto; padding: 40px 24px 64px; }
h1, h2, h3, h4, p, ul, dl, figure, blockquote { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: 16px; font-weight: 500; color: var(--soft); letter-spacing: .02em; }
.subject { font-size: 28px; line-height: 1.35; font-weight: 700; margin: 4px 0 14px; }
header { border-bottom: 2px solid var(--ink); padding-bottom: 16px; }
h2 { font-size: 22px; line-height: 1.4; margin-top: 36px; }
h3 { font-size: 18px; line-height: 1.45; margin-top: 32px; }
h4 { font-size: 16.5px; line-height: 1.5; }
h4 small { font-weight: 400; color: var(--soft); }
.second { display: block; font-size: .84em; font-weight: 400; line-height: 1.5; color: var(--soft); }
.quiet { color: var(--soft); font-size: 14.5px; margin-top: 6px; }
.code { font: 12px/1.5 ${mono.text}; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(5em, max-content) minmax(0, 1fr); gap: 4px 18px; } dl > div { display: contents; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.symbols { position: absolute; }
.mark { width: 1.15em; height: 1.15em; flex: none; vertical-align: -.2em; margin-right: .35em; }
.field { fill: var(--field, #fff); stroke: var(--shape); stroke-width: 1.2; }
.dashed { stroke-dasharray: 3 2; }
.solid { fill: var(--shape); } .paper { fill: #fff; }
.outline { fill: none; stroke: var(--shape); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
/* Shapes are drawn by reference: only what is inherited, such as these two, reaches them. */
.mark, .strip g { --shape: var(--soft); }
.mark.pass, .strip .pass { --shape: var(--pass); --field: #e5f0e9; }
.mark.fail, .strip .fail { --shape: var(--fail); --field: var(--fail); }
.mark.unknown, .mark.manual, .strip .unknown, .strip .manual { --shape: var(--unknown); }
.mark.waived, .strip .waived { --shape: var(--waived); --field: #e9edf2; }
section > dl { margin-top: 8px; font-size: 14.5px; }
.verdict { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; margin-top: 10px; padding: 14px 18px; background: var(--wash); border-left: 6px solid var(--soft); }
.verdict.pass { border-color: var(--pass); } .verdict.fail { border-color: var(--fail); } .verdict.unknown, .verdict.manual { border-color: var(--unknown); }
.verdict > .mark { width: 30px; height: 30px; margin: 0; }
.outcome { font-size: 22px; font-weight: 700; line-height: 1.3; margin-right: 12px; }
.counts, .legend { display: flex; flex-wrap: wrap; gap: 4px 20px; }
.counts .second { display: inline; margin-left: .4em; }
.legend { margin-top: 10px; font-size: 14px; color: var(--soft); } .legend .second { display: inline; margin-left: .4em; }
table { border-collapse: collapse; width: 100%; margin-top: 12px; font-size: 15px; }
th, td { text-align: left; font-weight: 400; padding: 7px 10px 7px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--soft); font-size: 13.5px; vertical-align: bottom; border-bottom-color: var(--soft); }
.requirements .number { width: 8.5em; } .number { text-align: right; padding: 7px 0 7px 12px; font-variant-numeric: tabular-nums; }
td.fail, td.unknown, td.manual { font-weight: 700; } .none { color: #6b7683; } .narrow { display: none; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); gap: 22px 40px; margin-top: 14px; }
figcaption { font-weight: 600; margin-bottom: 8px; }
.strip { display: block; width: 100%; max-width: 440px; height: auto; }
.strip text { font-size: 12px; fill: var(--soft); font-family: inherit; }
.group { display: flex; align-items: center; } .group .second { margin-left: .6em; }
article { border-top: 1px solid var(--line); padding: 16px 0 20px; } .group + article { border-top: 0; padding-top: 10px; }
blockquote { margin: 8px 0 10px; padding: 8px 14px; background: var(--wash); border-left: 3px solid var(--accent); }
.place { color: var(--soft); font-size: 13.5px; } .place .second { font-size: .96em; }
.place .code { display: block; }
.runs li { display: flex; padding: 4px 0; } .runs .mark { margin-top: .3em; margin-right: .6em; } .runs .quiet { margin: 0; } .runs div { min-width: 0; }
.grounds li { padding: 6px 0; border-bottom: 1px solid var(--line); }
article dl { margin-top: 8px; font-size: 15px; }
.nothing { margin-top: 24px; }
.annex { margin-top: 48px; border-top: 2px solid var(--ink); } .annex h2 { font-size: 18px; margin-top: 24px; } .annex table, .annex dl { font-size: 14px; } .annex dl { margin-top: 8px; }
.sign { display: flex; flex-wrap: wrap; gap: 16px 48px; margin-top: 48px; } .line { display: inline-block; width: 12em; border-bottom: 1px solid var(--ink); margin-left: 10px; }
@media (max-width: 620px) {
  main { padding: 24px 16px 48px; } .subject { font-size: 23px; }
  .requirements thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .requirements tr { display: flex; flex-wrap: wrap; gap: 0 16px; padding: 8px 0; border-bottom: 1px solid var(--line); }
  .requirements th, .requirements td { border: 0; padding: 0; } .requirements tbody th { flex: 0 0 100%; font-weight: 600; }
  .requirements .none { display: none; } .narrow { display: inline; font-weight: 400; color: var(--soft); } .narrow .second { display: inline; margin: 0 .3em; }
  .parameters thead { display: none; } .parameters tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--line); } .parameters th, .parameters td { display: block; border: 0; padding: 0; } .parameters th { font-weight: 600; }
  article dl, .annex dl { grid-template-columns: minmax(0, 1fr); gap: 0; } article dd, .annex dd { padding-bottom: 6px; } .requirements .number { width: auto; }
}
`);

const print = new Markup(`@media print {
  body { font-size: 10.5pt; line-height: 1.6; } main { max-width: none; padding: 0; }
  .subject { font-size: 19pt; } h2 { font-size: 15pt; margin-top: 20pt; } h3 { font-size: 12.5pt; margin-top: 18pt; } h4 { font-size: 11pt; }
  table, article dl, .quiet, .legend { font-size: 9.5pt; } .annex table, .annex dl, .place { font-size: 9pt; }
  h2, h3, h4, figcaption, thead { break-after: avoid; } h2, h3, h4, tr, li, figure, blockquote, .verdict, dl > div, .sign { break-inside: avoid; }
  .figures { grid-template-columns: 1fr 1fr; gap: 12pt 24pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`);
