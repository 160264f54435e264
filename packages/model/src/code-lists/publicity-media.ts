import type { CodeList } from '../code-list.ts';

/** Where publicity appears. */
export const publicityMedia = {
  title: { zh: '宣传媒介', en: 'medium' },
  open: true,
  source: 'cn-demo.public-service.1-psa',
  codes: {
    screen: { zh: '公共屏幕', en: 'public screen' },
    poster: { zh: '海报、宣传栏', en: 'poster' },
    print: { zh: '报刊、折页', en: 'print' },
    online: { zh: '网站、新媒体', en: 'online' },
    broadcast: { zh: '广播电视', en: 'broadcast' },
    event: { zh: '现场宣传', en: 'on the spot' },
  },
} as const satisfies CodeList;
