import {
  type Decision,
  type Finding,
  formatAmount,
  formatDate,
  formatValue,
  type Language,
  type ParameterUse,
  type Status,
} from '@hutong/rules';
import { htmlReportStyle } from './html-report-style.ts';
import { type CheckSection, countByStatus, type Report, sectionsOf } from './report.ts';
import { missingWords, outcomeWord, periodWords, reportWords, runMessage, statusSign } from './report-words.ts';

/** A report as one file that needs nothing else: no script, no font, no picture from elsewhere. Prints on A4. */
export function htmlReport(report: Report, language: Language): string {
  const words = reportWords[language];
  const title = `${words.title} · ${report.subject}`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${htmlReportStyle}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(words.title)}</h1>
<p class="subject">${escapeHtml(report.subject)}</p>
<dl class="stamp">
<div><dt>${words.policy}</dt><dd>${escapeHtml(report.pack.title[language])} ${escapeHtml(report.pack.provenance.pack)}</dd></div>
<div><dt>${words.asOf}</dt><dd>${formatDate(report.asOf, language)}</dd></div>
${report.decisions[0] === undefined ? '' : `<div><dt>${words.calendar}</dt><dd>${escapeHtml(report.decisions[0].provenance.calendar)}</dd></div>`}
<div><dt>${words.digest}</dt><dd class="code">${escapeHtml(report.pack.provenance.digest)}</dd></div>
</dl>
</header>
${report.decisions.length === 0 ? `<p>${words.nothing}</p>` : report.decisions.map((decision) => decisionHtml(decision, report, language)).join('\n')}
<footer>
<p>${words.sign}<span class="line"></span>${words.signDate}<span class="line"></span></p>
</footer>
</main>
</body>
</html>
`;
}

function decisionHtml(decision: Decision, report: Report, language: Language): string {
  const words = reportWords[language];
  const outcome = (decision.outcome ?? 'unknown') as Status;
  const counts = [...countByStatus(decision.findings)]
    .map(
      ([status, count]) =>
        `<li class="${status}"><span aria-hidden="true">${statusSign[status]}</span> ${words.status[status]} <b>${count}</b></li>`,
    )
    .join('');
  return `<section>
<h2>${escapeHtml(decision.title[language])} <span class="outcome ${outcome}"><span aria-hidden="true">${statusSign[outcome] ?? ''}</span> ${escapeHtml(outcomeWord(decision.outcome, language))}</span></h2>
${decision.period === undefined ? '' : `<p class="quiet">${words.period} ${periodWords(decision.period, language)}</p>`}
<ul class="counts">${counts}</ul>
${sectionsOf(decision)
  .map((section) => sectionHtml(section, report, language))
  .join('\n')}
</section>`;
}

function sectionHtml(section: CheckSection, report: Report, language: Language): string {
  const words = reportWords[language];
  const clause = report.pack.clauses[section.cite];
  const judged = section.findings.filter(({ status }) => status !== 'notApplicable');
  const met = judged.filter(({ status }) => status === 'pass').length;
  const rows = section.notable
    .map((run) => {
      const missing = missingWords(run, language);
      return `<li class="${run.status}"><span class="mark"><span aria-hidden="true">${statusSign[run.status]}</span> ${words.status[run.status]}</span><span>${escapeHtml(runMessage(run, language))}${missing === '' ? '' : `<br><span class="quiet">${words.missing}${language === 'zh' ? '：' : ': '}${escapeHtml(missing)}</span>`}</span></li>`;
    })
    .join('');
  return `<article>
<h3>${escapeHtml(section.title[language])} <small>${judged.length === 0 ? words.status.notApplicable : `${words.status.pass} ${met}/${judged.length}`}${section.binding ? '' : ` · ${words.advisory}`}</small></h3>
${clause === undefined ? '' : `<p class="clause"><b>${words.clause}</b> ${escapeHtml(clause.document.title[language])} · ${escapeHtml(clause.at)}<br>${escapeHtml(clause.says[language])}<br><span class="code">${escapeHtml(section.cite)}</span></p>`}
${section.findings.length > 1 ? strip(section.findings, language) : ''}
${rows === '' ? '' : `<ul class="rows">${rows}</ul>`}
${parametersHtml(section.findings, language)}
</article>`;
}

/** One cell a window, in rows of a quarter: a shape and a shade for each status, a title for whoever points at it. */
function strip(findings: readonly Finding[], language: Language): string {
  const words = reportWords[language];
  const perRow = 26;
  const size = 24;
  const height = Math.ceil(findings.length / perRow) * size;
  const cells = findings.map((finding, index) => {
    const x = (index % perRow) * size;
    const y = Math.floor(index / perRow) * size;
    const text = `${finding.member?.label[language] ?? ''} ${words.status[finding.status]}`.trim();
    return `<g class="${finding.status}" transform="translate(${x} ${y})"><title>${escapeHtml(text)}</title><rect x="1" y="1" width="${size - 2}" height="${size - 2}" rx="2"/><text x="${size / 2}" y="${size / 2 + 5}" text-anchor="middle">${statusSign[finding.status]}</text></g>`;
  });
  return `<svg class="strip" viewBox="0 0 ${perRow * size} ${height}" role="img" aria-label="${escapeHtml(words.strip)}">${cells.join('')}</svg>`;
}

function parametersHtml(findings: readonly Finding[], language: Language): string {
  const words = reportWords[language];
  const uses = new Map<string, ParameterUse>();
  for (const finding of findings) for (const use of finding.parameters) uses.set(`${use.key} ${use.from}`, use);
  if (uses.size === 0) return '';
  const rows = [...uses.values()].map((use) => {
    const value = formatValue((use.value ?? undefined) as Parameters<typeof formatValue>[0], language);
    const shown = use.unit === undefined ? value : formatAmount(value, use.unit, language);
    return `<tr><td>${escapeHtml(use.title[language])}</td><td>${escapeHtml(shown)}</td><td>${formatDate(use.from, language)}${use.to === undefined ? '' : ` – ${formatDate(use.to, language)}`}</td><td>${words.basisNames[use.basis]}</td></tr>`;
  });
  return `<details><summary>${words.numbers}</summary><table><tbody>${rows.join('')}</tbody></table></details>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
