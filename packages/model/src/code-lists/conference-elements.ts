import type { CodeList } from '../code-list.ts';

/** What a rule on case conferences has to say. */
export const conferenceElements = {
  title: { zh: '会商制度要素', en: 'element of a conference rule' },
  open: true,
  source: 'cn-demo.case-conference.1-system',
  codes: {
    triggers: { zh: '启动情形', en: 'what starts one' },
    participants: { zh: '多部门、多专业参与途径及职责', en: 'who takes part and with what duty' },
    process: { zh: '会商流程', en: 'how it runs' },
    effect: { zh: '会商效力', en: 'what it binds' },
  },
} as const satisfies CodeList;
