import { type Decision, formatDate, type Status, type Text, textOf } from '@hutong/rules';
import { type PageLanguage, type Voice, voiceOf } from './bilingual.ts';
import { htmlStyle } from './html-style.ts';
import { html, type Markup } from './markup.ts';
import {
  type CheckSection,
  countBinding,
  isReading,
  openStatuses,
  parametersOf,
  type Report,
  sectionsOf,
} from './report.ts';
import {
  advicePhrase,
  asSentence,
  datePhrase,
  inForcePhrase,
  missingPhrase,
  outcomeName,
  parameterPhrase,
  periodPhrase,
  placePhrase,
  reportTitle,
  runPhrase,
  statusesIn,
} from './report-phrases.ts';
import { basisNames, statusHeadings, statusNames, reportWords as words } from './report-words.ts';
import { groundsOf, isMade, isRuling, outcomeTitle, rulingRows } from './ruling.ts';
import { statusMark, statusSymbols, weekStrip } from './week-strip.ts';

/**
 * A report as one file that needs nothing else: no script, no font, no picture from elsewhere. It reads on a telephone
 * and prints on A4 with the subject, the day and the versions on every page.
 */
export function htmlReport(report: Report, language: PageLanguage): string {
  const voice = voiceOf(language);
  const title = `${report.subject} · ${voice.plain(reportTitle(report.decisions))}`;
  return html`<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${htmlStyle(pageMarks(report, voice))}</style>
</head>
<body>
${statusSymbols()}
<main>
<header>
<h1>${voice.say(reportTitle(report.decisions))}</h1>
<p class="subject">${report.subject}</p>
${list(
  [
    [words.policy, textOf((each) => report.pack.title[each])],
    [words.asOf, datePhrase(report.asOf)],
    ...readingsOf(report),
  ],
  voice,
)}
</header>
${report.decisions.map((decision) => decisionPart(decision, report, voice))}
${annex(report, voice)}
<footer class="sign"><p>${voice.say(words.sign)}<span class="line"></span></p><p>${voice.say(words.signDate)}<span class="line"></span></p></footer>
</main>
</body>
</html>
`.text;
}

/** What stands in the margins of a printed page. */
function pageMarks(report: Report, voice: Voice): Parameters<typeof htmlStyle>[0] {
  const { pack, digest } = report.pack.provenance;
  // A margin has room for one language.
  const language = voice.language === 'both' ? 'zh' : voice.language;
  return {
    top: `${report.subject}  ${reportTitle(report.decisions)[language]}`,
    day: `${words.asOf[language]} ${formatDate(report.asOf, language)}`,
    stamp: `${pack}  ${shortDigest(digest)}  ${report.decisions[0]?.provenance.engine ?? ''}`,
  };
}

/** Enough of a digest to tell two versions apart on paper. */
function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256-'.length + 12);
}

function readingsOf({ pack }: Report): readonly (readonly [Text, Text])[] {
  return Object.entries(pack.provenance.readings ?? {}).map(([key, value]) => [
    words.readings,
    textOf((each) => `${pack.parameters[key]?.title[each] ?? key}: ${key}=${String(value)}`),
  ]);
}

function decisionPart(decision: Decision, report: Report, voice: Voice): Markup {
  if (isRuling(decision)) return rulingPart(decision, report, voice);
  const sections = sectionsOf(decision, report.pack);
  const outcome = decision.outcome ?? 'unknown';
  const status = Object.hasOwn(statusNames, outcome) ? (outcome as Status) : undefined;
  const weekly = sections.filter(
    ({ findings }) => findings.filter(({ member }) => member?.kind === 'isoWeek').length > 3,
  );
  const open = openStatuses.flatMap((each) => statusPart(each, sections, report, voice));
  return html`<section>
<h2>${voice.say(decision.title)}</h2>
<div class="verdict ${status}">${status === undefined ? undefined : statusMark(status)}<p class="outcome">${voice.say(asSentence(outcomeName(decision.outcome)))}</p>
<ul class="counts">${[...countBinding(decision)].map(([each, count]) => html`<li>${statusMark(each)}<b>${count}</b> ${voice.say(statusNames[each])}</li>`)}</ul></div>
${decision.period === undefined ? undefined : list([[words.period, periodPhrase(decision.period)]], voice)}
<h3>${voice.say(words.allRequirements)}</h3>
${requirementTable(sections, voice)}
${
  weekly.length === 0
    ? undefined
    : html`<h3>${voice.say(words.weekByWeek)}</h3>
${legend(weekly, voice)}
<div class="figures">${weekly.map(({ title, findings }) => html`<figure><figcaption>${voice.say(title)}</figcaption>${weekStrip(findings, voice)}</figure>`)}</div>`
}
${open.length === 0 ? html`<p class="nothing">${voice.say(words.nothingOpen)}</p>` : open}
</section>`;
}

/** An instrument or table: its outcome, its totals, what brought it about and what is still needed. */
function rulingPart(decision: Decision, report: Report, voice: Voice): Markup {
  const open = isMade(decision) ? undefined : 'unknown';
  const grounds = groundsOf(decision);
  return html`<section>
<h2>${voice.say(decision.title)}</h2>
<div class="verdict ${open}">${open === undefined ? undefined : statusMark(open)}<p class="outcome">${voice.say(asSentence(outcomeTitle(decision.outcome, decision.decision, report.pack)))}</p></div>
${list(rulingRows(decision, report.pack), voice)}
${
  grounds.length === 0
    ? undefined
    : html`<h3>${voice.say(words.grounds)}</h3>
<ul class="grounds">${grounds.map(({ message, cite }) => {
        const clause = Object.hasOwn(report.pack.clauses, cite) ? report.pack.clauses[cite] : undefined;
        return html`<li>${voice.say(asSentence(message))}<p class="place">${clause === undefined ? undefined : voice.say(placePhrase(clause))} <span class="code">${cite}</span></p></li>`;
      })}</ul>`
}
${
  decision.missing.length === 0
    ? undefined
    : html`<h3>${voice.say(words.stillNeeded)}</h3>
<ul class="runs">${decision.missing.map((missing) => html`<li>${statusMark('unknown')}<div>${voice.say(missingPhrase(missing))}</div></li>`)}</ul>`
}
</section>`;
}

/** How each requirement came out: a row a requirement, a column a status. */
function requirementTable(sections: readonly CheckSection[], voice: Voice): Markup {
  const statuses = statusesIn(sections);
  const advisory = sections.some(({ binding }) => !binding);
  return html`<table class="requirements">
<thead><tr><th scope="col">${voice.say(words.requirement)}</th>${statuses.map((status) => html`<th scope="col" class="number">${statusMark(status)}<span>${voice.say(statusNames[status])}</span></th>`)}</tr></thead>
<tbody>${sections.map(
    (section) =>
      html`<tr><th scope="row">${voice.say(starred(section))}</th>${statuses.map((status) => {
        const count = section.counts.get(status);
        return html`<td class="number ${count === undefined ? 'none' : status}"><span class="narrow">${statusMark(status)}${voice.say(statusNames[status])}</span> ${count ?? '·'}</td>`;
      })}</tr>`,
  )}</tbody>
</table>
${advisory ? html`<p class="quiet">* ${voice.say(words.advisory)}</p>` : undefined}`;
}

/** The title of a requirement, with a star when it does not count. */
function starred({ title, binding }: CheckSection): Text {
  return binding ? title : { zh: `${title.zh} *`, en: `${title.en} *` };
}

function legend(sections: readonly CheckSection[], voice: Voice): Markup {
  return html`<ul class="legend">${statusesIn(sections).map((status) => html`<li>${statusMark(status)}${voice.say(statusNames[status])}</li>`)}</ul>`;
}

/** The requirements with findings of one status, with clause, numbers and what to do. */
function statusPart(
  status: Status,
  sections: readonly CheckSection[],
  report: Report,
  voice: Voice,
): readonly Markup[] {
  const concerned = sections.filter(({ runs }) => runs.some((run) => run.status === status));
  if (concerned.length === 0) return [];
  return [
    html`<h3 class="group ${status}">${statusMark(status)}${voice.say(statusHeadings[status])}</h3>
${concerned.map((section) => sectionCard(status, section, report, voice))}`,
  ];
}

function sectionCard(status: Status, section: CheckSection, report: Report, voice: Voice): Markup {
  const { clause } = section;
  const findings = section.findings.filter((finding) => finding.status === status);
  const runs = section.runs.filter((run) => run.status === status);
  const advice = advicePhrase(status, findings, report.asOf);
  const showsNumbers = status === 'fail' || status === 'waived';
  const evidence = findings[0]?.evidence;
  return html`<article>
<h4>${voice.say(section.title)}${section.binding ? undefined : html` <small>${voice.say(words.advisory)}</small>`}</h4>
${clause === undefined ? undefined : html`<blockquote><p>${voice.say(clause.says)}</p><p class="place">${voice.say(placePhrase(clause))} <span class="code">${section.cite}</span></p></blockquote>`}
<ul class="runs">${runs.map(
    (run) =>
      html`<li>${statusMark(status)}<div>${voice.say(asSentence(runPhrase(run)))}${run.last.due === undefined ? undefined : html`<p class="quiet"><b>${voice.say(words.due)}</b> ${voice.say(datePhrase(run.last.due))}</p>`}${run.first.waiver === undefined ? undefined : html`<p class="quiet"><b>${voice.say(words.excuse)}</b> ${voice.say(asSentence(run.first.waiver.reason))}</p>`}${run.first.missing.map((missing) => html`<p class="quiet"><b>${voice.say(words.missing)}</b> ${voice.say(missingPhrase(missing))}</p>`)}</div></li>`,
  )}</ul>
${list(
  [
    ...(showsNumbers
      ? section.parameters
          .filter((use) => !isReading(use))
          .map((use): readonly [Text, Text] => [
            asSentence(asSentence(use.title)),
            textOf((each) => {
              const details = `${inForcePhrase(use)[each]}${each === 'zh' ? '，' : ', '}${basisNames[use.basis][each]}`;
              const value = parameterPhrase(use, report.pack)[each];
              return each === 'zh' ? `${value}（${details}）` : `${value} (${details})`;
            }),
          ])
      : []),
    ...(evidence === undefined ? [] : [[words.evidence, evidence] as const]),
    ...(advice === undefined ? [] : [[words.toDo, advice] as const]),
  ],
  voice,
)}
</article>`;
}

/** What stands behind the report: every number with its clause, and the versions that decided. */
function annex(report: Report, voice: Voice): Markup {
  const parameters = parametersOf(report.decisions.flatMap(({ findings }) => findings));
  const provenance = report.decisions[0]?.provenance;
  const plain = (text: string): Text => ({ zh: text, en: text });
  return html`<section class="annex">
${
  parameters.length === 0
    ? undefined
    : html`<h2>${voice.say(words.parametersUsed)}</h2>
<table class="parameters"><thead><tr>${[words.parameter, words.value, words.inForce, words.basis, words.clause].map((head) => html`<th scope="col">${voice.say(head)}</th>`)}</tr></thead>
<tbody>${parameters.map((use) => {
        const clause = use.cite === undefined ? undefined : report.pack.clauses[use.cite];
        return html`<tr><th scope="row">${voice.say(asSentence(use.title))}</th><td>${voice.say(parameterPhrase(use, report.pack))}</td><td>${voice.say(inForcePhrase(use))}</td><td>${voice.say(basisNames[use.basis])}</td><td>${clause === undefined ? '–' : clause.at}</td></tr>`;
      })}</tbody></table>`
}
<h2>${voice.say(words.provenance)}</h2>
${list(
  [
    [words.policy, plain(report.pack.provenance.pack)],
    [words.digest, plain(report.pack.provenance.digest)],
    ...(report.pack.provenance.layers ?? []).map(({ pack, digest }): readonly [Text, Text] => [
      words.layer,
      plain(`${pack} ${digest}`),
    ]),
    ...(provenance === undefined
      ? []
      : ([
          [words.calendar, plain(provenance.calendar)],
          [words.engine, plain(provenance.engine)],
        ] as const)),
  ],
  voice,
)}
</section>`;
}

function list(rows: readonly (readonly [Text, Text])[], voice: Voice): Markup | undefined {
  if (rows.length === 0) return undefined;
  return html`<dl>${rows.map(([label, text]) => html`<div><dt>${voice.say(label)}</dt><dd>${voice.say(text)}</dd></div>`)}</dl>`;
}
