export * from './icalendar-due-dates.ts';
export type { FileStamp } from './icalendar-file.ts';
export * from './icalendar-hours.ts';
