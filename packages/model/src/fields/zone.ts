import { zoneKinds } from '../code-lists/zone-kinds.ts';
import { zoneVisibilities } from '../code-lists/zone-visibilities.ts';
import type { Zone } from '../entities/zone.ts';
import type { FieldsOf } from './field.ts';

/** The words for a zone. */
export const zoneFields: FieldsOf<Zone> = {
  id: {
    title: { zh: '功能区编号', en: 'zone id' },
    says: { zh: '本站内不重复', en: 'Unique within the station' },
    nature: 'public',
  },
  kind: {
    title: { zh: '功能区类别', en: 'kind of zone' },
    says: { zh: '该区域的用途', en: 'What the zone is for' },
    nature: 'public',
    codes: zoneKinds,
  },
  name: {
    title: { zh: '名称', en: 'name' },
    says: { zh: '门牌上的名称', en: 'The name on the door' },
    nature: 'public',
  },
  visibility: {
    title: { zh: '空间属性', en: 'visibility' },
    says: { zh: '开放空间还是私密空间；不填即未知', en: 'Open or private space; left out means not known' },
    nature: 'public',
    codes: zoneVisibilities,
  },
  independent: {
    title: { zh: '是否独立', en: 'independent' },
    says: { zh: '是否为单独的一间', en: 'Whether it is a room of its own' },
    nature: 'public',
  },
  areaSquareMetres: {
    title: { zh: '面积', en: 'area' },
    says: { zh: '使用面积', en: 'Usable floor area' },
    nature: 'public',
    unit: 'squareMetre',
  },
  separatedFrom: {
    title: { zh: '与之分离的区域', en: 'separated from' },
    says: { zh: '与本区分隔的其他功能区编号', en: 'Ids of the zones that it is kept apart from' },
    nature: 'public',
  },
  equipment: {
    title: { zh: '设备', en: 'equipment' },
    says: { zh: '桌椅、电脑、打印机、档案柜等', en: 'Desks, computers, printers, filing cabinets and the like' },
    nature: 'public',
    fields: {
      kind: {
        title: { zh: '设备名称', en: 'kind of equipment' },
        says: { zh: '一行一种', en: 'One kind a line' },
        nature: 'public',
      },
      quantity: {
        title: { zh: '数量', en: 'quantity' },
        says: { zh: '件数', en: 'Number of pieces' },
        nature: 'public',
      },
    },
  },
  signs: {
    title: { zh: '标识', en: 'signs' },
    says: { zh: '安全警示、禁止吸烟等标志', en: 'Safety, no-smoking and other signs that are up' },
    nature: 'public',
  },
};
