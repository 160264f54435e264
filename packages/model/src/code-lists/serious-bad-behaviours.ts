import type { CodeList } from '../code-list.ts';

/** What article 38 calls serious: crimes below the age of responsibility, and nine kinds. */
export const seriousBadBehaviours = {
  title: { zh: '严重不良行为', en: 'serious bad behaviour' },
  open: false,
  source: '预防未成年人犯罪法 38',
  codes: {
    crimeBelowAge: { zh: '实施犯罪但未达刑事责任年龄', en: 'crime below the age of responsibility' },
    affray: { zh: '结伙斗殴、寻衅滋事', en: 'affray or picking quarrels' },
    weapons: { zh: '非法携带管制器具', en: 'carrying weapons' },
    assault: { zh: '殴打、辱骂、恐吓、故意伤害', en: 'assault or threat' },
    property: { zh: '盗窃、哄抢、抢夺、故意损毁财物', en: 'theft, snatching or damage' },
    obscenity: { zh: '传播淫秽物品', en: 'spreading obscene material' },
    prostitution: { zh: '卖淫、嫖娼或淫秽表演', en: 'prostitution or obscene performance' },
    drugs: { zh: '吸食、注射毒品或提供毒品', en: 'drugs' },
    gambling: { zh: '参与赌资较大的赌博', en: 'gambling for large stakes' },
    other: { zh: '其他严重危害社会的行为', en: 'other serious behaviour' },
  },
} as const satisfies CodeList;
