import { activityThemes } from '../code-lists/activity-themes.ts';
import { publicityKinds } from '../code-lists/publicity-kinds.ts';
import { publicityMedia } from '../code-lists/publicity-media.ts';
import type { Publicity } from '../entities/publicity.ts';
import type { FieldsOf } from './field.ts';
import { idField, internalEvidenceField } from './recurring-fields.ts';

/** The words for a publicity. */
export const publicityFields: FieldsOf<Publicity> = {
  id: idField,
  title: { title: { zh: '名称', en: 'title' }, says: { zh: '名称', en: 'Its title' }, nature: 'public' },
  kind: {
    title: { zh: '宣传类别', en: 'kind' },
    says: { zh: '广告还是活动', en: 'An advertisement or an event' },
    nature: 'public',
    codes: publicityKinds,
  },
  date: { title: { zh: '日期', en: 'date' }, says: { zh: '发布或举办日期', en: 'When it appeared' }, nature: 'public' },
  media: {
    title: { zh: '媒介', en: 'media' },
    says: { zh: '所用媒介', en: 'Where it appeared' },
    nature: 'public',
    codes: publicityMedia,
  },
  themes: {
    title: { zh: '主题', en: 'themes' },
    says: { zh: '宣传主题', en: 'What it is about' },
    nature: 'public',
    codes: activityThemes,
  },
  evidence: internalEvidenceField,
};
