export { type AccessContext, type AccessNotice, accessNotice } from './access-notice.ts';
export {
  type AccessRule,
  type Disclosure,
  disclosureFor,
  disclosureOrder,
  houseAccessRules,
  type Viewer,
} from './access-rules.ts';
export { type IdNumberShown, minorsThatFit, possibleIdNumbers, type TraitsShown } from './joint-disclosure.ts';
export { type BasisAnswer, type BasisQuestion, legalBasisFor } from './legal-basis.ts';
export { type AgeBand, ageBandOf, maskAddress, maskName, maskNumber, maskPhone, maskValue } from './masking.ts';
export { type DataSubject, highestClass, type PrivacyClass, privacyClasses, privacyClassOf } from './privacy-class.ts';
export { type RecordView, recordView, type ShownField, type ViewQuestion } from './record-view.ts';
export {
  type RetentionDates,
  type RetentionPeriod,
  type RetentionSchedule,
  type RetentionState,
  retentionState,
} from './retention.ts';
export { type CountTable, type SuppressedTable, suppressSmallCells } from './small-cells.ts';
