import type { Language, ResolvedClause } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { wording } from './wording.ts';

/** The clauses that a decision rests on, each with its place in the document. */
export function clauseCards(
  clauses: readonly (readonly [id: string, clause: ResolvedClause])[],
  language: Language,
): TemplateResult {
  const words = wording[language];
  return html`<div class="cards">
    ${clauses.map(
      ([id, clause]) => html`<article class="card">
        <span class="tag">${words.modalityNames[clause.modality]}</span>
        <span class="quiet">${clause.at}</span>
        <p>${clause.says[language]}</p>
        <code>${id}</code>
      </article>`,
    )}
  </div>`;
}
