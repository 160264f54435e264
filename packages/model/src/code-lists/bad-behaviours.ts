import type { CodeList } from '../code-list.ts';

/** The nine kinds of bad behaviour of article 28. */
export const badBehaviours = {
  title: { zh: '不良行为', en: 'bad behaviour' },
  open: false,
  source: '预防未成年人犯罪法 28',
  codes: {
    smokingDrinking: { zh: '吸烟、饮酒', en: 'smoking or drinking' },
    truancy: { zh: '多次旷课、逃学', en: 'repeated truancy' },
    nightsOut: { zh: '无故夜不归宿、离家出走', en: 'unexplained nights out or running away' },
    netAddiction: { zh: '沉迷网络', en: 'net addiction' },
    badCompany: { zh: '与有不良习性的人交往或结伙', en: 'bad company or gangs' },
    unsuitableVenues: { zh: '进入不宜进入的场所', en: 'unsuitable venues' },
    gamblingSuperstition: { zh: '参与赌博、封建迷信、邪教等', en: 'gambling, superstition or cults' },
    harmfulContent: { zh: '阅览传播淫秽、暴力、极端内容', en: 'obscene, violent or extremist content' },
    other: { zh: '其他不良行为', en: 'other bad behaviour' },
  },
} as const satisfies CodeList;
