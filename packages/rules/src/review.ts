/** What authors and reviewers of packs work with, apart from the engine: nothing here is needed to decide. */
export type { CaseChange } from './case-changes.ts';
export { checkPack } from './check-pack.ts';
export { diffPacks, type PackDiff } from './diff-packs.ts';
export { inputSchema } from './input-schema.ts';
export type { PackChange } from './pack-changes.ts';
export type { PackProblem, PackReport, PlaceOf, Severity } from './pack-report.ts';
export { type ProblemCode, type ProblemExplanation, type ProblemPlace, problemCodes } from './problem-codes.ts';
export { subjectTypes } from './subject-types.ts';
export type { VersionAdvice, VersionStep } from './version-advice.ts';
