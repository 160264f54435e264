export type { PageLanguage } from './bilingual.ts';
export { htmlReport } from './html-report.ts';
export type { Paint } from './paint.ts';
export type { Report } from './report.ts';
export { type TextStyle, textReport } from './text-report.ts';
