/**
 * How a requirement stands. `notYetDue`: its last day has not passed. `unknown`: facts or a calendar year are missing.
 * `waived`: a shortfall that a stated reason excuses.
 */
export type Verdict = 'pass' | 'fail' | 'notYetDue' | 'unknown' | 'notApplicable' | 'waived';
