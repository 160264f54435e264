import { poolKinds } from '../code-lists/pool-kinds.ts';
import { poolLevels } from '../code-lists/pool-levels.ts';
import type { ResourcePool } from '../entities/resource-pool.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a resource pool. */
export const resourcePoolFields: FieldsOf<ResourcePool> = {
  id: idField,
  kind: {
    title: { zh: '资源库类别', en: 'kind' },
    says: { zh: '资源库的类别', en: 'Which pool' },
    nature: 'public',
    codes: poolKinds,
  },
  level: {
    title: { zh: '层级', en: 'level' },
    says: { zh: '由谁建立', en: 'Who keeps it' },
    nature: 'public',
    codes: poolLevels,
  },
  publishedOn: {
    title: { zh: '名单发布日期', en: 'published on' },
    says: { zh: '名单发布的日期', en: 'When the list was published' },
    nature: 'public',
  },
};
