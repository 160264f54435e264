import type { CodeList } from '../code-list.ts';

/** Public venues and nodes of a station’s network. */
export const venueKinds = {
  title: { zh: '场馆类别', en: 'kind of venue' },
  open: true,
  source: 'cn-demo.public-place.5-free',
  codes: {
    patrioticBase: { zh: '爱国主义教育基地', en: 'base of patriotic education' },
    library: { zh: '图书馆', en: 'library' },
    youthPalace: { zh: '青少年宫', en: 'youth palace' },
    station: { zh: '未保站', en: 'station' },
    childActivityCentre: { zh: '儿童活动中心', en: 'activity centre for children' },
    childrenHome: { zh: '儿童之家', en: 'children’s home' },
    memorial: { zh: '纪念馆', en: 'memorial hall', source: 'cn-demo.public-place.5-discount' },
    scienceMuseum: { zh: '科技馆', en: 'science museum', source: 'cn-demo.public-place.5-discount' },
    exhibitionHall: { zh: '展览馆', en: 'exhibition hall', source: 'cn-demo.public-place.5-discount' },
    artMuseum: { zh: '美术馆', en: 'art museum', source: 'cn-demo.public-place.5-discount' },
    culturalCentre: { zh: '文化馆', en: 'cultural centre', source: 'cn-demo.public-place.5-discount' },
    minorCarePlace: {
      zh: '未成年人关爱服务场所',
      en: 'care place for minors',
      source: 'cn-demo.service-place.established',
    },
    temporaryCarePoint: { zh: '临时照护点', en: 'temporary care point', source: 'cn-2021.function.one-plus-n' },
    childServiceCentre: { zh: '儿童服务中心', en: 'child service centre', source: 'cn-2021.function.one-plus-n' },
    practiceGuidanceStation: {
      zh: '学生社区实践指导站',
      en: 'guidance station for students’ practice',
      source: 'cn-2021.function.one-plus-n',
    },
    school: { zh: '中小学校', en: 'school', source: 'cn-2021.function.one-plus-n' },
    kindergarten: { zh: '幼儿园', en: 'kindergarten', source: 'cn-2021.function.one-plus-n' },
    parentSchool: { zh: '社区家长学校', en: 'parents’ school', source: 'cn-demo.guardianship-guidance.sites' },
    hotel: { zh: '旅馆、宾馆、酒店', en: 'hotel', source: 'cn-demo.public-place.3-hotel' },
    internetCafe: { zh: '网吧', en: 'internet café', source: 'cn-demo.internet.1-netbar' },
    tutoring: {
      zh: '校外培训机构',
      en: 'off-campus training institution',
      source: 'cn-demo.training-institution.no-holiday-lessons',
    },
    other: { zh: '其他', en: 'other', source: 'house' },
  },
} as const satisfies CodeList;
