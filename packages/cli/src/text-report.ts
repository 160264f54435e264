import { styleText } from 'node:util';
import { type Decision, formatDate, type Language, type Status } from '@hutong/rules';
import { type CheckSection, countByStatus, type FindingRun, type Report, sectionsOf } from './report.ts';
import { missingWords, outcomeWord, periodWords, reportWords, runMessage, statusSign } from './report-words.ts';

type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow', text: string) => string;

/** Colour for a terminal, or none. */
export function paintFor(output: { readonly colour: boolean }): Paint {
  return output.colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

const statusColour: Record<Status, Parameters<Paint>[0]> = {
  pass: 'green',
  fail: 'red',
  unknown: 'yellow',
  manual: 'yellow',
  waived: 'dim',
  notYetDue: 'dim',
  notApplicable: 'dim',
};

/** A report for a terminal: the outcome first, then what is not met, with the clause and what is still needed. */
export function textReport(report: Report, language: Language, paint: Paint): string {
  const words = reportWords[language];
  const lines = [
    paint('bold', `${words.title}  ${report.subject}`),
    `${words.policy} ${report.pack.title[language]} (${report.pack.provenance.pack})  ${words.asOf} ${formatDate(report.asOf, language)}`,
  ];
  if (report.decisions.length === 0) lines.push('', words.nothing);
  for (const decision of report.decisions) lines.push('', ...decisionLines(decision, report, language, paint));
  return `${lines.join('\n')}\n`;
}

function decisionLines(decision: Decision, report: Report, language: Language, paint: Paint): readonly string[] {
  const outcome = (decision.outcome ?? 'unknown') as Status;
  const counts = [...countByStatus(decision.findings)].map(
    ([status, count]) => `${reportWords[language].status[status]} ${count}`,
  );
  const period =
    decision.period === undefined
      ? []
      : [`  ${reportWords[language].period} ${periodWords(decision.period, language)}`];
  return [
    `${paint('bold', decision.title[language])}  ${paint(statusColour[outcome] ?? 'bold', `${statusSign[outcome] ?? ''} ${outcomeWord(decision.outcome, language)}`)}  ${paint('dim', counts.join(' · '))}`,
    ...period,
    ...sectionsOf(decision).flatMap((section) => ['', ...sectionLines(section, report, language, paint)]),
  ];
}

function sectionLines(section: CheckSection, report: Report, language: Language, paint: Paint): readonly string[] {
  const words = reportWords[language];
  const judged = section.findings.filter(({ status }) => status !== 'notApplicable');
  const met = judged.filter(({ status }) => status === 'pass').length;
  const clause = report.pack.clauses[section.cite];
  const advisory = section.binding ? '' : paint('dim', `  ${words.advisory}`);
  const tally = judged.length === 0 ? words.status.notApplicable : `${words.status.pass} ${met}/${judged.length}`;
  return [
    `  ${paint('bold', section.title[language])}  ${tally}${advisory}`,
    ...(clause === undefined
      ? []
      : [
          paint('dim', `    ${words.clause} ${clause.at}${language === 'zh' ? '：' : ': '}${clause.says[language]}`),
          paint('dim', `    ${section.cite}`),
        ]),
    ...section.notable.flatMap((run) => runLines(run, language, paint)),
  ];
}

function runLines(run: FindingRun, language: Language, paint: Paint): readonly string[] {
  const words = reportWords[language];
  const missing = missingWords(run, language);
  const status = paint(statusColour[run.status], `${statusSign[run.status]} ${words.status[run.status]}`);
  return [
    `    ${status}  ${runMessage(run, language)}`,
    ...(missing === '' ? [] : [`      ${words.missing}${language === 'zh' ? '：' : ': '}${missing}`]),
  ];
}
