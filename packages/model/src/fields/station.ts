import { coLocationModes } from '../code-lists/co-location-modes.ts';
import { feePolicies } from '../code-lists/fee-policies.ts';
import { hostKinds } from '../code-lists/host-kinds.ts';
import { operationModes } from '../code-lists/operation-modes.ts';
import type { HostPlace } from '../entities/host-place.ts';
import type { Station } from '../entities/station.ts';
import type { FieldsOf } from './field.ts';
import { openingLogFields, openingPlanFields } from './opening.ts';
import { zoneFields } from './zone.ts';

/** The words for a host place. */
export const hostPlaceFields: FieldsOf<HostPlace> = {
  kind: {
    title: { zh: '载体类别', en: 'kind of host place' },
    says: { zh: '站点依托的设施类别', en: 'The kind of facility that houses the station' },
    nature: 'public',
    codes: hostKinds,
  },
  name: {
    title: { zh: '载体名称', en: 'name of the host place' },
    says: { zh: '设施的名称', en: 'What the facility is called' },
    nature: 'public',
  },
  areaSquareMetres: {
    title: { zh: '载体面积', en: 'area of the host place' },
    says: { zh: '整个设施的使用面积，不是本站的', en: 'Usable area of the whole facility, not of the station' },
    nature: 'public',
    unit: 'squareMetre',
  },
  coLocation: {
    title: { zh: '共建方式', en: 'modes of co-location' },
    says: { zh: '与载体共用场地、办公或人员的方式', en: 'How place, office or people are shared with the host' },
    nature: 'public',
    codes: coLocationModes,
  },
};

/** The words for a station. */
export const stationFields: FieldsOf<Station> = {
  id: {
    title: { zh: '站点编号', en: 'station id' },
    says: {
      zh: '由使用单位自定，不含个人信息',
      en: 'Chosen by whoever keeps the dossier; holds nothing about a person',
    },
    nature: 'public',
  },
  name: {
    title: { zh: '站点名称', en: 'station name' },
    says: { zh: '全称', en: 'The full name' },
    nature: 'public',
  },
  divisionCode: {
    title: { zh: '行政区划代码', en: 'division code' },
    says: { zh: '所在街道（镇）的9位或12位统计用代码', en: 'The 9 or 12 digit statistical code of its street or town' },
    nature: 'public',
  },
  address: {
    title: { zh: '地址', en: 'address' },
    says: { zh: '对外公布的地址', en: 'The address as it is made public' },
    nature: 'public',
  },
  phone: {
    title: { zh: '电话', en: 'telephone' },
    says: { zh: '对外公布的电话', en: 'The number as it is made public' },
    nature: 'public',
  },
  establishedOn: {
    title: { zh: '建站日期', en: 'established on' },
    says: { zh: '挂牌的日期', en: 'The day it was set up' },
    nature: 'public',
  },
  host: {
    title: { zh: '依托载体', en: 'host place' },
    says: { zh: '站点所在的设施，其开放时间另计', en: 'The facility that houses it, whose hours are its own' },
    nature: 'public',
    fields: hostPlaceFields,
  },
  operation: {
    title: { zh: '运行模式', en: 'operation' },
    says: { zh: '由谁日常运行', en: 'Who runs it from day to day' },
    nature: 'public',
    fields: {
      mode: {
        title: { zh: '运行模式', en: 'mode of operation' },
        says: { zh: '政府、第三方或两者结合', en: 'Government, a third party, or both' },
        nature: 'public',
        codes: operationModes,
      },
      agreementId: {
        title: { zh: '服务协议编号', en: 'service agreement' },
        says: { zh: '委托第三方的服务协议', en: 'Id of the agreement with the third party' },
        nature: 'internal',
      },
    },
  },
  areaSquareMetres: {
    title: { zh: '面积', en: 'area' },
    says: { zh: '本站自用的使用面积', en: 'Usable area of the station itself' },
    nature: 'public',
    unit: 'squareMetre',
  },
  zones: {
    title: { zh: '功能区', en: 'zones' },
    says: { zh: '各功能区；不填即未知', en: 'Its zones; left out means not known' },
    nature: 'public',
    fields: zoneFields,
  },
  signage: {
    title: { zh: '标识文字', en: 'signage' },
    says: { zh: '门头统一标识上的文字', en: 'The words on the sign at the door' },
    nature: 'public',
  },
  duties: {
    title: { zh: '工作职责', en: 'duties' },
    says: { zh: '公示的工作职责，一条一项', en: 'The duties as they are posted, one an item' },
    nature: 'public',
  },
  opening: {
    title: { zh: '开放', en: 'opening' },
    says: { zh: '开放计划与实际记录', en: 'The plan and the log of openings' },
    nature: 'public',
    fields: {
      plan: {
        title: { zh: '开放计划', en: 'opening plan' },
        says: { zh: '公示的开放时间，用于预判', en: 'The hours as published; good for a forecast' },
        nature: 'public',
        fields: openingPlanFields,
      },
      log: {
        title: { zh: '开放记录', en: 'opening log' },
        says: { zh: '实际开放情况，判定以此为准', en: 'What happened; findings rest on it' },
        nature: 'public',
        fields: openingLogFields,
      },
    },
  },
  schoolVacations: {
    title: { zh: '寒暑假', en: 'school vacations' },
    says: { zh: '当地学校的寒暑假起止日', en: 'The vacations of the schools of the area' },
    nature: 'public',
    fields: {
      from: {
        title: { zh: '假期首日', en: 'first day of the vacation' },
        says: { zh: '含当天', en: 'The day is included' },
        nature: 'public',
      },
      to: {
        title: { zh: '假期末日', en: 'last day of the vacation' },
        says: { zh: '含当天', en: 'The day is included' },
        nature: 'public',
      },
    },
  },
  feePolicy: {
    title: { zh: '收费方式', en: 'fee policy' },
    says: { zh: '对未成年人免费、优惠还是收费', en: 'Whether minors pay nothing, less, or in full' },
    nature: 'public',
    codes: feePolicies,
  },
  feeForMinors: {
    title: { zh: '对未成年人的收费', en: 'fee for minors' },
    says: { zh: '每次的金额，免费填0；不填即未知', en: 'Amount a visit, 0 when free; left out means not known' },
    nature: 'public',
    unit: 'CNY',
  },
};
