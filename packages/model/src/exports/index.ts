export { type SystemRow, type SystemRowsOptions, systemRows } from './system-rows.ts';
export {
  type LinkState,
  type StepState,
  type SubmissionStep,
  type SystemQuestion,
  type SystemState,
  systemState,
} from './system-state.ts';
export { type ExternalSystem, type SystemColumn, type SystemTable, systemTables } from './system-tables.ts';
