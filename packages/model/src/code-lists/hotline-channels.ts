import type { CodeList } from '../code-list.ts';

/** The line that a ticket came in on. */
export const hotlineChannels = {
  title: { zh: '热线', en: 'hotline' },
  open: true,
  source: '上海市未成年人保护条例 67',
  codes: {
    12345: { zh: '12345 政务服务便民热线', en: '12345 public-service hotline' },
    12355: { zh: '12355 青少年服务台', en: '12355 youth hotline' },
    12349: { zh: '12349 民政服务热线', en: '12349 civil-affairs hotline', source: 'house' },
    110: { zh: '110 报警', en: '110 police', source: 'house' },
    station: { zh: '本站电话', en: 'the station’s own line', source: 'house' },
  },
} as const satisfies CodeList;
