/** Styles of a print document: A4, black on white, told apart by shape and word. Shipped as `print.css` too. */
export const printStyles = `@page { size: A4; margin: 18mm 16mm; }
body { margin: 0; color: #000; background: #fff; font: 10.5pt/1.55 "Noto Sans SC", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", SimSun, sans-serif; overflow-wrap: anywhere; }
p, dl, dd, ul, ol { margin: 0; }
ul, ol { padding: 0; list-style: none; }
.base, .group { display: block; }
.base > *, .group > * { margin-block-end: 4mm; }
.title { font-size: 16pt; font-weight: 600; }
.heading { font-size: 12.5pt; font-weight: 600; break-after: avoid; }
.subheading { font-weight: 600; break-after: avoid; }
.soft, code { color: #333; }
.small, code { font-size: 9pt; }
code { font-family: Consolas, monospace; }
.said > span { display: block; }
.said > .other { font-size: 0.875em; color: #333; }
.unseen { display: none; }
.mark { font-weight: 600; white-space: nowrap; }
.shape { width: 0.8em; height: 0.8em; margin-inline-end: 0.35em; vertical-align: -0.05em; overflow: visible; }
.tag { border: 1px solid #444; padding: 0 1.5mm; font-size: 9pt; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; }
th, td { padding: 1.2mm 2mm; border-bottom: 0.3pt solid #888; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
thead th { border-bottom: 1pt solid #000; font-weight: 600; }
tbody th { font-weight: 400; }
tr { break-inside: avoid; }
.notice { display: flex; gap: 2mm; border: 0.6pt solid #000; padding: 2mm 3mm; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0 4mm; }
.facts dd { font-weight: 600; }
.head { display: flex; justify-content: space-between; gap: 8mm; padding-block-end: 3mm; border-bottom: 1.5pt solid #000; }
.head .title + .meta { margin-block-start: 1mm; }
.meta { display: flex; flex-wrap: wrap; gap: 0 6mm; }
.meta > div { display: flex; gap: 2mm; }
.verdict { min-width: 42mm; }
.bar { display: flex; flex-wrap: wrap; gap: 0 5mm; }
.group { padding-block-start: 2mm; }
.group-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 6mm; break-after: avoid; }
.clause { margin: 0; padding-inline-start: 3mm; border-inline-start: 1.5pt solid #444; }
.origin { display: flex; flex-wrap: wrap; gap: 0 4mm; }
.strip { display: flex; flex-wrap: wrap; gap: 1.5mm 4mm; break-inside: avoid; }
.quarter { flex: 1 1 45%; }
.weeks { display: grid; grid-template-columns: repeat(13, 1fr); }
.week { border: 0.3pt solid #888; text-align: center; font-size: 8pt; line-height: 1.3; padding: 0.5mm 0; }
.week .shape { display: block; width: 1em; height: 1em; margin: 0 auto; }
.week.fail, .week.unknown { border: 1.2pt solid #000; font-weight: 700; }
.findings > tbody > tr > td:first-child:not([colspan]) { width: 26mm; }
.panel { margin: 0 0 2mm 26mm; font-size: 9.5pt; }
.panel > * { margin-block-end: 1.5mm; }
.panel th, .panel td { padding: 0.6mm 2mm; }
.weekday { display: inline-block; min-width: 5em; font-weight: 600; }
.hours, td strong { font-weight: 600; white-space: nowrap; }
.reason { display: block; }
`;
