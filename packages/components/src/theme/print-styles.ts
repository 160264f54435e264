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
.notice { border: 0.6pt solid #000; padding: 2mm 3mm; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 4mm; }
.bar > * { margin-inline-end: 4mm; }
.signature { margin-block-start: 14mm; display: flex; gap: 24mm; }
`;
