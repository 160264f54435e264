export {
  activityLedger,
  backgroundCheckLedger,
  everydayLedgers,
  type LedgerKind,
  trainingLedger,
  visitLedger,
} from './ledgers/everyday-ledgers.ts';
export { exportLedger } from './ledgers/export-ledger.ts';
export { importLedger, type LedgerImport, type LedgerImportOptions } from './ledgers/import-ledger.ts';
export type { CellForm, Ledger, LedgerColumn } from './ledgers/ledger.ts';
export { ledgerTemplate } from './ledgers/ledger-template.ts';
export {
  exportOpeningLog,
  importOpeningLog,
  type OpeningLogImport,
  type OpeningLogOptions,
  openingLedger,
} from './ledgers/opening-ledger.ts';
export { defaultLimits, type WorkbookLimits } from './ledgers/workbook.ts';
