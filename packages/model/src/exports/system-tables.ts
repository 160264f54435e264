import type { externalSystems } from '../code-lists/external-systems.ts';
import type { RecordKind } from '../record-kind.ts';
import type { Text } from '../text.ts';

/** An information system that a document names. */
export type ExternalSystem = keyof typeof externalSystems.codes;

/** A column of what is handed to a system: a field of a record, under the heading of a table. */
export interface SystemColumn {
  readonly heading: Text;
  /** `minor.field`, or a field of one of the records that point to the minor. */
  readonly kind: RecordKind;
  readonly field: string;
}

/** What a station hands to a system, one row a minor. */
export interface SystemTable {
  readonly system: ExternalSystem;
  /** The clause that names the system. */
  readonly cite: string;
  readonly says: Text;
  readonly columns: readonly SystemColumn[];
}

const column = (kind: RecordKind, field: string, zh: string, en: string): SystemColumn => ({
  heading: { zh, en },
  kind,
  field,
});

function everyTable(): Readonly<Record<ExternalSystem, SystemTable>> {
  const basics = [
    column('minor', 'id', '编号', 'id'),
    column('minor', 'name', '姓名', 'name'),
    column('minor', 'sex', '性别', 'sex'),
    column('minor', 'birthDate', '出生日期', 'date of birth'),
    column('minor', 'communityId', '居民区', 'residential area'),
    column('categoryAssignment', 'category', '群体类别', 'population categories'),
  ];
  const contact = [
    column('careRelation', 'name', '监护人或照料人', 'guardians and caregivers'),
    column('careRelation', 'relation', '关系', 'relations'),
    column('careRelation', 'phone', '联系电话', 'telephone'),
  ];
  return {
    communityCloud: {
      system: 'communityCloud',
      cite: 'sh-2023-2.risk.community-cloud-tracking',
      says: { zh: '动态跟踪重点关爱保障对象', en: 'Follows the minors under key care' },
      columns: [
        ...basics,
        column('enrolment', 'label', '重点对象名称', 'labels of key care'),
        column('enrolment', 'enrolledOn', '纳入日期', 'enrolled on'),
        column('visit', 'at', '走访时间', 'visits'),
      ],
    },
    shanghaiMinorProtection: {
      system: 'shanghaiMinorProtection',
      cite: 'cn-demo.info-management.2-system',
      says: { zh: '按季度采集录入、审核报送、动态更新', en: 'Entered, reviewed and updated by quarters' },
      columns: [
        ...basics,
        ...contact,
        column('assessment', 'statuses', '监护状况', 'guardianship'),
        column('assessment', 'gradeId', '风险等级', 'risk grades'),
        column('case', 'kind', '个案类别', 'kinds of case'),
      ],
    },
    nationalChildWelfare: {
      system: 'nationalChildWelfare',
      cite: 'jj-qy-2023-21.data.2-monthly-update',
      says: { zh: '每月更新', en: 'Updated every month' },
      columns: [...basics, ...contact, column('allowancePayment', 'month', '补贴月份', 'months of allowances')],
    },
    provincialChildInformation: {
      system: 'provincialChildInformation',
      cite: 'jj-qy-2023-21.data.2-monthly-update',
      says: { zh: '每月维护；与全国系统分别计', en: 'Kept up every month; counts apart from the national system' },
      columns: [...basics, ...contact, column('visit', 'at', '走访时间', 'visits')],
    },
  };
}

/**
 * What a station hands to each system that the documents name. None of the systems has a published format: these are
 * the facts that the clauses speak of, in tables that a person can copy from. A vendor that has an agreement with a
 * system maps from here.
 */
export const systemTables: Readonly<Record<ExternalSystem, SystemTable>> = /* @__PURE__ */ everyTable();
