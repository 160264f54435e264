import { sexes } from '../code-lists/sexes.ts';
import type { Minor } from '../entities/minor.ts';
import type { FieldsOf } from './field.ts';
import { idField, noteField } from './recurring-fields.ts';

/** The words for a minor. */
export const minorFields: FieldsOf<Minor> = {
  id: idField,
  name: {
    title: { zh: '姓名', en: 'name' },
    says: { zh: '姓名', en: 'Name' },
    nature: 'minor',
    mask: 'name',
    identifies: 'directly',
  },
  birthDate: {
    title: { zh: '出生日期', en: 'date of birth' },
    says: {
      zh: '不填即未知，按不满十四周岁保护',
      en: 'Left out means not known; the data are then protected as those of a child under 14',
    },
    nature: 'minor',
    mask: 'ageBand',
    identifies: 'indirectly',
  },
  sex: {
    title: { zh: '性别', en: 'sex' },
    says: { zh: '性别', en: 'Sex' },
    nature: 'minor',
    identifies: 'indirectly',
    codes: sexes,
  },
  residentId: {
    title: { zh: '居民身份证号码', en: 'resident ID number' },
    says: { zh: '18位或旧15位', en: '18 digits, or 15 of the old form' },
    nature: 'minor',
    mask: 'number',
    identifies: 'directly',
  },
  studentNumber: {
    title: { zh: '学籍号', en: 'student number' },
    says: { zh: '19位', en: '19 characters' },
    nature: 'minor',
    mask: 'number',
    identifies: 'directly',
  },
  householdId: {
    title: { zh: '家庭', en: 'household' },
    says: { zh: '所属家庭编号', en: 'Id of the household' },
    nature: 'minor',
    identifies: 'indirectly',
    refersTo: 'household',
  },
  communityId: {
    title: { zh: '居民区', en: 'residential area' },
    says: { zh: '实际居住的居民区', en: 'The area the minor lives in' },
    nature: 'minor',
    identifies: 'indirectly',
    refersTo: 'community',
  },
  address: {
    title: { zh: '住址', en: 'address' },
    says: { zh: '实际居住地址', en: 'Where the minor lives' },
    nature: 'minor',
    mask: 'address',
    identifies: 'directly',
  },
  phone: {
    title: { zh: '电话', en: 'telephone' },
    says: { zh: '本人电话', en: 'The minor’s own number' },
    nature: 'minor',
    mask: 'phone',
    identifies: 'directly',
  },
  householdRegistered: {
    title: { zh: '是否已办户籍', en: 'household registered' },
    says: {
      zh: '是否已办理户籍登记；不填即未知',
      en: 'Whether a household registration exists; left out means not known',
    },
    nature: 'sensitive',
  },
  registeredDivision: {
    title: { zh: '户籍地', en: 'place of registration' },
    says: { zh: '户籍所在地代码', en: 'Code of the place of registration' },
    nature: 'minor',
    identifies: 'indirectly',
  },
  schoolId: {
    title: { zh: '学校', en: 'school' },
    says: { zh: '就读学校编号', en: 'Id of the school attended' },
    nature: 'minor',
    identifies: 'indirectly',
    refersTo: 'school',
  },
  diedOn: {
    title: { zh: '死亡日期', en: 'died on' },
    says: { zh: '死亡的日期', en: 'Day of death' },
    nature: 'sensitive',
  },
  note: noteField,
};
