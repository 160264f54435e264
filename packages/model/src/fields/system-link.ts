import { externalSystems } from '../code-lists/external-systems.ts';
import type { SystemLink } from '../entities/system-link.ts';
import type { FieldsOf } from './field.ts';
import { idField, minorIdField } from './recurring-fields.ts';

/** The words for a system link. */
export const systemLinkFields: FieldsOf<SystemLink> = {
  id: idField,
  system: {
    title: { zh: '信息系统', en: 'system' },
    says: { zh: '关联的系统', en: 'Which system' },
    nature: 'internal',
    codes: externalSystems,
  },
  minorId: minorIdField,
  lastSyncedAt: {
    title: { zh: '最近同步时间', en: 'last synced at' },
    says: { zh: '不填即从未同步', en: 'Left out means never' },
    nature: 'internal',
  },
};
