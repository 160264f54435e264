import { daysBetween } from './civil-date.ts';
import type { SelectedEvidence } from './evidence.ts';
import type { Duty, NextDuty, ObligationAssessment } from './obligation.ts';

function longestGap({ events }: SelectedEvidence): ObligationAssessment['longestGap'] {
  let longest: ObligationAssessment['longestGap'];
  events.forEach(({ date }, index) => {
    const previous = events[index - 1];
    if (previous === undefined) return;
    const days = daysBetween(previous.date, date);
    if (longest === undefined || days > longest.days) longest = { from: previous.date, to: date, days };
  });
  return longest;
}

/** Puts an assessment together out of judged duties. */
export function assessmentOf(
  duties: readonly Duty[],
  next: NextDuty | undefined,
  selected: SelectedEvidence,
): ObligationAssessment {
  const gap = longestGap(selected);
  return {
    duties,
    ...(next === undefined ? {} : { next: { id: next.id, earliest: next.earliest, due: next.due } }),
    ...(gap === undefined ? {} : { longestGap: gap }),
    setAside: selected.setAside,
  };
}
