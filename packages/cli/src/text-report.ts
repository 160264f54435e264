import { type Decision, type Language, type ParameterUse, type Status, type Text, textOf } from '@hutong/rules';
import { type Paint, statusColours } from './paint.ts';
import {
  type CheckSection,
  type FindingRun,
  isReading,
  openStatuses,
  parametersOf,
  type Report,
  sectionsOf,
} from './report.ts';
import {
  advicePhrase,
  asSentence,
  countsPhrase,
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
import { basisNames, statusHeadings, statusNames, statusSigns, reportWords as words } from './report-words.ts';
import { groundsOf, isMade, isRuling, outcomeTitle, rulingRows } from './ruling.ts';
import { columnsOf, padBefore, padTo, wrapItems, wrapText } from './text-layout.ts';

/** How a text is to be written. */
export interface TextStyle {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly columns: number;
  readonly paint: Paint;
}

/** A report for a terminal: the outcome first, then what is open, with the clause and what to do about it. */
export function textReport(report: Report, style: TextStyle): string {
  const { language, paint } = style;
  const { pack } = report;
  const layers = pack.provenance.layers?.map((layer) => layer.pack) ?? [];
  const lines = [
    paint('bold', reportTitle(report.decisions)[language]),
    ...labelled(
      [
        [words.subject, { zh: report.subject, en: report.subject }],
        [
          words.policy,
          textOf((each) => bracketed(pack.title[each], [pack.provenance.pack, ...layers].join(', '), each)),
        ],
        [words.asOf, datePhrase(report.asOf)],
        ...Object.entries(pack.provenance.readings ?? {}).map(([key, value]): readonly [Text, Text] => [
          words.readings,
          textOf(() => `${key}=${String(value)}`),
        ]),
      ],
      '',
      style,
    ),
    ...report.decisions.flatMap((decision) => ['', ...decisionLines(decision, report, style)]),
    ...readingLines(report, style),
  ];
  return `${lines.join('\n')}\n`;
}

function decisionLines(decision: Decision, report: Report, style: TextStyle): readonly string[] {
  if (isRuling(decision)) return rulingLines(decision, report, style);
  const { language, paint, columns } = style;
  const outcome = outcomeName(decision.outcome)[language];
  const status = decision.outcome ?? 'unknown';
  const known = Object.hasOwn(statusSigns, status) ? (status as Status) : undefined;
  const sign = known === undefined ? '' : `${statusSigns[known]} `;
  const headline = `${sign}${decision.title[language]}${colon(language)}${outcome}`;
  const counts = countsPhrase(decision)[language];
  const sections = sectionsOf(decision, report.pack);
  const open = openStatuses.flatMap((each) => statusLines(each, sections, report, style));
  return [
    ...wrapText(`${headline}${counts === '' ? '' : language === 'zh' ? `（${counts}）` : ` (${counts})`}`, columns).map(
      (line) => paint('bold', known === undefined ? line : paint(statusColours[known], line)),
    ),
    ...(decision.period === undefined ? [] : labelled([[words.period, periodPhrase(decision.period)]], '  ', style)),
    '',
    ...tableLines(sections, style),
    ...(open.length === 0 ? ['', `  ${words.nothingOpen[language]}`] : open),
  ];
}

/** An instrument or table: its outcome, its totals, what brought it about and what is still needed. */
function rulingLines(decision: Decision, report: Report, style: TextStyle): readonly string[] {
  const { language, columns, paint } = style;
  const outcome = outcomeTitle(decision.outcome, decision.decision, report.pack)[language];
  const sign = isMade(decision) ? '' : `${statusSigns.unknown} `;
  const grounds = groundsOf(decision);
  return [
    ...wrapText(`${sign}${decision.title[language]}${colon(language)}${outcome}`, columns).map((line) =>
      paint('bold', isMade(decision) ? line : paint(statusColours.unknown, line)),
    ),
    ...labelled(rulingRows(decision, report.pack), '  ', style),
    ...(grounds.length === 0 ? [] : ['', paint('bold', words.grounds[language])]),
    ...grounds.flatMap(({ message, cite }) => {
      const clause = Object.hasOwn(report.pack.clauses, cite) ? report.pack.clauses[cite] : undefined;
      return [
        ...hanging('· ', asSentence(message)[language], '  ', columns),
        ...(clause === undefined ? [] : labelled([[words.place, placePhrase(clause)]], '    ', style)),
      ];
    }),
    ...(decision.missing.length === 0 ? [] : ['', paint('bold', words.stillNeeded[language])]),
    ...decision.missing.flatMap((missing) =>
      hanging(`${statusSigns.unknown} `, missingPhrase(missing)[language], '  ', columns),
    ),
  ];
}

/** The readings of the text that the outcome rests on, once for the whole report. */
function readingLines(report: Report, style: TextStyle): readonly string[] {
  const { language, columns, paint } = style;
  const open = report.decisions.flatMap(({ findings }) =>
    findings.filter(({ status }) => openStatuses.includes(status)),
  );
  const readings = parametersOf(open).filter(isReading);
  if (readings.length === 0) return [];
  return [
    '',
    paint('bold', words.readingsUsed[language]),
    ...readings.flatMap((use) =>
      hanging(
        '',
        `${asSentence(use.title)[language]}${colon(language)}${parameterPhrase(use, report.pack)[language]}`,
        '  ',
        columns,
      ),
    ),
  ];
}

function parameterSentence(use: ParameterUse, report: Report): Text {
  return textOf((language) => {
    const details = [inForcePhrase(use)[language], basisNames[use.basis][language]];
    const value = parameterPhrase(use, report.pack)[language];
    return bracketed(
      `${asSentence(use.title)[language]}${colon(language)}${value}`,
      details.join(language === 'zh' ? '，' : ', '),
      language,
    );
  });
}

function colon(language: Language): string {
  return language === 'zh' ? '：' : ': ';
}

/** How each check came out: a row a check, a column a status; a list where the terminal is too narrow for columns. */
function tableLines(sections: readonly CheckSection[], { language, columns, paint }: TextStyle): readonly string[] {
  const statuses = statusesIn(sections);
  const title = ({ binding, title: name }: CheckSection): string => `${name[language]}${binding ? '' : ' *'}`;
  const heads = statuses.map((status) => `${statusSigns[status]} ${statusNames[status][language]}`);
  const first = Math.max(
    columnsOf(words.requirement[language]),
    ...sections.map((section) => columnsOf(title(section))),
  );
  const width = 2 + first + heads.reduce((sum, head) => sum + 2 + columnsOf(head), 0);
  const note = sections.every(({ binding }) => binding) ? [] : [paint('dim', `  * ${words.advisory[language]}`)];
  if (width > columns) {
    const rows = sections.flatMap((section) => [
      `  ${title(section)}`,
      ...wrapItems(
        [...section.counts].map(([each, count]) => `${statusSigns[each]} ${statusNames[each][language]} ${count}`),
        columns - 4,
      ).map((line) => `    ${line}`),
    ]);
    return [...rows, ...note];
  }
  const head = [padTo(words.requirement[language], first), ...heads].join('  ');
  const rows = sections.map((section) => {
    const cells = statuses.map((status, index) => {
      const count = section.counts.get(status);
      const cell = padBefore(count === undefined ? '·' : String(count), columnsOf(heads[index] ?? ''));
      return count === undefined ? paint('dim', cell) : paint(statusColours[status], cell);
    });
    return `  ${[padTo(title(section), first), ...cells].join('  ')}`;
  });
  return [paint('dim', `  ${head}`), ...rows, ...note];
}

function statusLines(
  status: Status,
  sections: readonly CheckSection[],
  report: Report,
  style: TextStyle,
): readonly string[] {
  const { language, paint } = style;
  const concerned = sections
    .map((section) => ({ section, runs: section.runs.filter((run) => run.status === status) }))
    .filter(({ runs }) => runs.length > 0);
  if (concerned.length === 0) return [];
  return [
    '',
    paint('bold', paint(statusColours[status], `${statusSigns[status]} ${statusHeadings[status][language]}`)),
    ...concerned.flatMap(({ section, runs }) => ['', ...sectionLines(status, section, runs, report, style)]),
  ];
}

function sectionLines(
  status: Status,
  section: CheckSection,
  runs: readonly FindingRun[],
  report: Report,
  style: TextStyle,
): readonly string[] {
  const { language, columns, paint } = style;
  const findings = section.findings.filter((finding) => finding.status === status);
  const advisory = section.binding ? '' : bracketed('', words.advisory[language], language);
  const advice = advicePhrase(status, findings, report.asOf);
  const evidence = findings[0]?.evidence;
  const rows: (readonly [Text, Text])[] = [];
  if (section.clause !== undefined)
    rows.push([words.clause, section.clause.says], [words.place, placePhrase(section.clause)]);
  if (status === 'fail' || status === 'waived')
    for (const use of section.parameters.filter((each) => !isReading(each)))
      rows.push([words.parameter, parameterSentence(use, report)]);
  return [
    `  ${paint('bold', `${section.title[language]}${advisory}`)}`,
    ...runs.flatMap((run) => [
      ...hanging(`${statusSigns[status]} `, asSentence(runPhrase(run))[language], '    ', columns).map((line, index) =>
        index === 0 ? line.replace(statusSigns[status], paint(statusColours[status], statusSigns[status])) : line,
      ),
      ...(run.first.waiver === undefined
        ? []
        : labelled([[words.excuse, asSentence(run.first.waiver.reason)]], '      ', style)),
      ...(run.first.missing.length === 0
        ? []
        : labelled([[words.missing, listed(run.first.missing.map(missingPhrase))]], '      ', style)),
    ]),
    ...labelled(
      [
        ...rows,
        ...(evidence === undefined ? [] : [[words.evidence, evidence] as const]),
        ...(advice === undefined ? [] : [[words.toDo, advice] as const]),
      ],
      '    ',
      style,
    ),
  ];
}

function listed(texts: readonly Text[]): Text {
  return textOf((language) => texts.map((text) => text[language]).join(language === 'zh' ? '；' : '; '));
}

function bracketed(text: string, inner: string, language: Language): string {
  return language === 'zh' ? `${text}（${inner}）` : `${text} (${inner})`;
}

/** Lines with a label in front; what runs over stands under its text, not under the label. */
function labelled(
  rows: readonly (readonly [Text, Text])[],
  indent: string,
  { language, columns, paint }: TextStyle,
): readonly string[] {
  const width = Math.max(0, ...rows.map(([label]) => columnsOf(label[language])));
  return rows.flatMap(([label, text], index) => {
    const repeated = rows[index - 1]?.[0] === label;
    const lead = `${padTo(repeated ? '' : label[language], width)}  `;
    return hanging(lead, text[language], indent, columns).map((line, number) =>
      number === 0 ? line.replace(lead, paint(label === words.toDo ? 'bold' : 'dim', lead)) : line,
    );
  });
}

function hanging(lead: string, text: string, indent: string, columns: number): readonly string[] {
  const inner = columnsOf(lead);
  return wrapText(text, Math.max(20, columns - indent.length - inner)).map(
    (line, index) => `${indent}${index === 0 ? lead : ' '.repeat(inner)}${line}`,
  );
}
