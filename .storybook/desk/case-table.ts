import type { Case, CaseResult, Language, Status } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { wording } from './wording.ts';

const statusNames: Record<Language, Record<Status, string>> = {
  zh: {
    pass: '达到',
    fail: '未达到',
    notYetDue: '未到期',
    unknown: '尚不能判定',
    notApplicable: '不适用',
    manual: '须人工确认',
    waived: '已说明',
  },
  en: {
    pass: 'met',
    fail: 'not met',
    notYetDue: 'not yet due',
    unknown: 'undecided',
    notApplicable: 'not applicable',
    manual: 'to be attested',
    waived: 'excused',
  },
};

/** The cases of a decision, run in the page: what each expects and whether it comes out so. */
export function caseTable(
  cases: readonly Case[],
  results: readonly CaseResult[],
  titles: { readonly [check: string]: string },
  language: Language,
): TemplateResult {
  const words = wording[language];
  const passed = results.filter((result) => result.passed).length;
  return html`<p class="lead" role="status">${words.allPassed(passed, results.length)}</p>
    <details class="boxed">
      <summary>${words.showCases}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.cases}>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">${words.caseId}</th>
            <th scope="col">${words.caseName}</th>
            <th scope="col">${words.expected}</th>
            <th scope="col">${words.result}</th>
          </tr>
        </thead>
        <tbody>
          ${cases.map((each, index) => {
            const result = results[index];
            if (result === undefined) return '';
            return html`<tr data-case=${result.passed ? 'passed' : 'failed'}>
              <td data-label=${words.caseId}><code>${each.id}</code></td>
              <td data-label=${words.caseName}>${result.name[language]}</td>
              <td data-label=${words.expected}>${expectation(each, titles, language)}</td>
              <td data-label=${words.result}>
                <span>
                  ${result.passed ? html`<span class="passed">● ${words.passed}</span>` : html`<span class="failed">▲ ${words.failed}</span>`}
                  ${result.differences.map((difference) => html`<br /><code>${difference.path}: ${difference.received}</code>`)}
                </span>
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    </details>`;
}

function expectation({ expect }: Case, titles: { readonly [check: string]: string }, language: Language): string {
  if (expect.error !== undefined) return language === 'zh' ? `拒收（${expect.error}）` : `refused (${expect.error})`;
  return Object.entries(expect.findings ?? {})
    .map(
      ([id, finding]) =>
        `${titles[id.split('/')[0] ?? ''] ?? id}${language === 'zh' ? '：' : ': '}${statusNames[language][finding.status]}`,
    )
    .join(language === 'zh' ? '；' : '; ');
}
