/** Style of the HTML report: calm on a screen, complete on A4, legible without colour. */
export const htmlReportStyle = `
:root { --ink: #1b2430; --soft: #4c5a6b; --line: #c9d2dc; --accent: #1f5a96; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.65 "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", system-ui, sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 32px 20px 56px; }
header { border-bottom: 3px solid var(--accent); padding-bottom: 12px; }
h1 { font-size: 26px; line-height: 1.35; margin: 0; }
h2 { font-size: 21px; margin: 32px 0 4px; display: flex; flex-wrap: wrap; gap: 12px; align-items: baseline; }
h3 { font-size: 17px; margin: 0 0 6px; }
h3 small { font-weight: 400; color: var(--soft); font-size: 14px; }
p { margin: 4px 0; }
.subject { font-size: 18px; }
.quiet { color: var(--soft); font-size: 14px; }
.code { font: 12px/1.5 ui-monospace, Consolas, monospace; color: var(--soft); overflow-wrap: anywhere; }
.stamp { margin: 8px 0 0; font-size: 14px; color: var(--soft); display: grid; gap: 2px; }
.stamp div { display: grid; grid-template-columns: 7em minmax(0, 1fr); }
.stamp dd { margin: 0; }
.outcome { font-size: 16px; border: 1.5px solid currentcolor; border-radius: 4px; padding: 0 10px; }
.counts { list-style: none; display: flex; flex-wrap: wrap; gap: 6px 18px; padding: 0; margin: 8px 0 0; }
article { border: 1px solid var(--line); border-radius: 4px; padding: 14px 16px; margin-top: 14px; break-inside: avoid-page; }
.clause { border-left: 4px solid var(--accent); padding-left: 10px; font-size: 15px; }
.rows { list-style: none; padding: 0; margin: 10px 0 0; }
.rows li { display: grid; grid-template-columns: 8.5em minmax(0, 1fr); gap: 10px; padding: 5px 0; border-top: 1px solid var(--line); break-inside: avoid; }
.rows .mark { font-weight: 600; white-space: nowrap; }
.fail { color: #a4262c; } .pass { color: #1d6b3f; } .unknown, .manual { color: #7a4b00; } .waived, .notYetDue, .notApplicable { color: #4c5a6b; }
.rows li > span:last-child { color: var(--ink); }
.strip { display: block; width: 100%; max-width: 640px; height: auto; margin: 10px 0 0; }
.strip rect { fill: #fff; stroke: currentcolor; stroke-width: 1; }
.strip .fail rect { fill: #f6d9da; } .strip .unknown rect { fill: #fbeccb; } .strip .pass rect { fill: #eaf4ee; }
.strip text { font-size: 13px; fill: currentcolor; }
details { margin-top: 10px; font-size: 14px; }
summary { cursor: pointer; color: var(--accent); min-height: 24px; }
table { border-collapse: collapse; width: 100%; margin-top: 4px; }
td { border-top: 1px solid var(--line); padding: 4px 8px 4px 0; vertical-align: top; }
footer { margin-top: 40px; }
.line { display: inline-block; width: 12em; border-bottom: 1px solid var(--ink); margin: 0 24px 0 8px; }
@media (max-width: 560px) { .rows li { grid-template-columns: minmax(0, 1fr); gap: 0; } .line { width: 7em; margin-right: 8px; } }
@page { size: A4; margin: 18mm 16mm; }
@media print { main { padding: 0; max-width: none; } details > *:not(summary) { display: block; } summary { list-style: none; color: var(--ink); } body { font-size: 11pt; } }
`;
