import { fromDayNumber, yearOf } from './civil-date.ts';

/** Years of the days in `[from, to]` that lie outside a covered range. */
export function missingYears(
  { first, last }: { readonly first: number; readonly last: number },
  from: number,
  to: number,
): number[] {
  const years = new Set<number>();
  const visit = (start: number, end: number) => {
    if (start > end) return;
    for (let year = yearOf(fromDayNumber(start)); year <= yearOf(fromDayNumber(end)); year++) years.add(year);
  };
  visit(from, Math.min(to, first - 1));
  visit(Math.max(from, last + 1), to);
  return [...years];
}
