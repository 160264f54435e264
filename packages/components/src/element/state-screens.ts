import { html, type TemplateResult } from 'lit';
import type { Problem } from '../contract/problem.ts';
import { statusShape } from '../mark/status-mark.ts';
import type { SharedWords } from '../words/shared-words.ts';
import type { Voice } from '../words/voice.ts';

/** What is shown while the page fetches the data. */
export function loadingScreen({ shared }: Voice<object>): TemplateResult {
  return html`<div part="loading" class="state" role="status">
    <slot name="loading">
      <p class="soft">${shared.loading}</p>
      <span class="skeleton" aria-hidden="true"><span></span><span></span><span></span></span>
    </slot>
  </div>`;
}

/** What is shown when there is no data: why, and what to do next. */
export function emptyScreen(reason: string | TemplateResult, next: string | TemplateResult): TemplateResult {
  return html`<div part="empty" class="state">
    <slot name="empty">
      <p class="subheading">${reason}</p>
      <p class="soft">${next}</p>
    </slot>
  </div>`;
}

const SHOWN = 5;

/** What is shown when the data is faulty: which field, what it should hold, what came. */
export function errorScreen({ shared }: Voice<object>, problems: readonly Problem[]): TemplateResult {
  const rest = problems.length - SHOWN;
  return html`<div part="error" class="state error" role="alert">
    <slot name="error">
      <p class="mark fail">${statusShape('fail')}<span>${shared.errorTitle}</span></p>
      <p>${shared.errorAdvice}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${shared.field}</th>
            <th scope="col">${shared.expected}</th>
            <th scope="col">${shared.received}</th>
          </tr>
        </thead>
        <tbody>
          ${problems.slice(0, SHOWN).map((problem) => problemRow(shared, problem))}
        </tbody>
      </table>
      ${rest > 0 ? html`<p class="soft">${shared.furtherProblems(rest)}</p>` : ''}
    </slot>
  </div>`;
}

function problemRow(shared: SharedWords, { path, expected, received, hint }: Problem): TemplateResult {
  return html`<tr>
    <th scope="row"><code>${path === '' ? shared.wholeValue : path}</code></th>
    <td>${shared.expectation(expected)}</td>
    <td>
      ${shared.receipt(received)}${hint === undefined ? '' : html`<br /><span class="soft">${shared.didYouMean(hint)}</span>`}
    </td>
  </tr>`;
}

/** A line above the content that asks for attention. */
export function noticeLine(kind: 'urgent' | 'quiet', content: string | TemplateResult): TemplateResult {
  return html`<p class="notice ${kind === 'quiet' ? 'quiet' : ''}" part="notice">
    ${kind === 'urgent' ? html`<span class="unknown">${statusShape('unknown')}</span>` : ''}<span>${content}</span>
  </p>`;
}
