import type { Basis, MissingReason, Status } from '@hutong/rules';
import type { Expectation, Receipt } from '../contract/problem.ts';
import type { Catalogue } from './catalogue.ts';

/** Words that several elements use. */
export interface SharedWords {
  readonly loading: string;
  readonly errorTitle: string;
  readonly errorAdvice: string;
  readonly field: string;
  readonly wholeValue: string;
  readonly expected: string;
  readonly received: string;
  readonly furtherProblems: (count: number) => string;
  readonly expectation: (expectation: Expectation) => string;
  readonly receipt: (receipt: Receipt) => string;
  readonly didYouMean: (word: string) => string;
  readonly staleRules: (used: string, inForce: string) => string;
  readonly redactedNotice: string;
  readonly hidden: string;
  readonly status: { readonly [status in Status]: string };
  readonly basis: { readonly [basis in Basis]: string };
  readonly missingReason: { readonly [reason in MissingReason]: string };
  readonly unknownValue: string;
  readonly close: string;
  readonly weekdays: readonly [string, string, string, string, string, string, string];
}

const zhKinds: { readonly [kind in Receipt['kind']]: string } = {
  nothing: '没有内容',
  null: '空值（null）',
  text: '文本',
  number: '数字',
  boolean: '是或否',
  list: '列表',
  object: '对象',
  other: '无法识别的内容',
  unreadable: '读取时出错的内容',
};

const enKinds: { readonly [kind in Receipt['kind']]: string } = {
  nothing: 'nothing',
  null: 'null',
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  other: 'something else',
  unreadable: 'something that fails when read',
};

/** The shared words in both languages. */
export const sharedWords: Catalogue<SharedWords> = {
  zh: {
    loading: '正在载入……',
    errorTitle: '数据有误，无法显示',
    errorAdvice: '请将下列内容告知系统维护人员。',
    field: '字段',
    wholeValue: '（整个数据）',
    expected: '应为',
    received: '实为',
    furtherProblems: (count) => `另有${count}处有误`,
    expectation: ({ kind, choices }) =>
      ({
        text: '文本',
        bilingual: '中英文文本 { zh, en }',
        number: '数字',
        boolean: '是或否',
        list: '列表',
        object: '对象',
        date: '日期，如 2026-11-24',
        time: '时刻，如 09:00',
        session: "起止时刻，如 ['09:00', '12:00']，止在起之后",
        range: '不早于起始日的截止日',
        weekday: '1（星期一）至7（星期日）',
        choice: `其中之一：${(choices ?? []).join('、')}`,
        shallow: '层次不太深的数据',
        json: 'JSON 文本',
        calendar: '法定节假日日历（@hutong/calendar）',
      })[kind],
    receipt: ({ kind, length, word }) =>
      word === undefined
        ? length === undefined
          ? zhKinds[kind]
          : kind === 'text'
            ? `${length}个字符的文本`
            : `${length}项的列表`
        : `“${word}”`,
    didYouMean: (word) => `是否应为“${word}”？`,
    staleRules: (used, inForce) => `本结果依据${used}，现行版本为${inForce}，请重新判定。`,
    redactedNotice: '个人信息已隐去，仅显示结论和依据。',
    hidden: '已隐去',
    status: {
      pass: '达到',
      fail: '未达到',
      notYetDue: '未到期',
      unknown: '尚不能判定',
      notApplicable: '不适用',
      manual: '须人工确认',
      waived: '已说明',
    },
    basis: { cited: '原文载明', adopted: '采用的口径', assumed: '须由本地确定' },
    missingReason: {
      absent: '未填写',
      null: '填写为空',
      partial: '填写不全',
      withheld: '未予提供',
      conflicting: '相互矛盾',
      notLoaded: '该年放假安排尚未载入',
    },
    unknownValue: '未知',
    close: '关闭',
    weekdays: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  },
  en: {
    loading: 'Loading…',
    errorTitle: 'The data is faulty and cannot be shown',
    errorAdvice: 'Please pass this on to those who run the system.',
    field: 'Field',
    wholeValue: '(the whole value)',
    expected: 'Expected',
    received: 'Received',
    furtherProblems: (count) => `${count} more ${count === 1 ? 'problem' : 'problems'}`,
    expectation: ({ kind, choices }) =>
      ({
        text: 'a text',
        bilingual: 'a text in both languages { zh, en }',
        number: 'a number',
        boolean: 'true or false',
        list: 'a list',
        object: 'an object',
        date: 'a date such as 2026-11-24',
        time: 'a time such as 09:00',
        session: "start and end such as ['09:00', '12:00'], the end after the start",
        range: 'an end that is not before the start',
        weekday: '1 (Monday) to 7 (Sunday)',
        choice: `one of ${(choices ?? []).join(', ')}`,
        shallow: 'data that is not nested too deeply',
        json: 'JSON text',
        calendar: 'a statutory calendar (@hutong/calendar)',
      })[kind],
    receipt: ({ kind, length, word }) =>
      word === undefined
        ? length === undefined
          ? enKinds[kind]
          : kind === 'text'
            ? `a text of ${length} characters`
            : `a list of ${length}`
        : `“${word}”`,
    didYouMean: (word) => `did you mean “${word}”?`,
    staleRules: (used, inForce) => `This rests on ${used}; ${inForce} is in force now. Decide again.`,
    redactedNotice: 'Personal data is hidden; only verdicts and their basis are shown.',
    hidden: 'hidden',
    status: {
      pass: 'met',
      fail: 'not met',
      notYetDue: 'not yet due',
      unknown: 'undecided',
      notApplicable: 'not applicable',
      manual: 'to be attested',
      waived: 'excused',
    },
    basis: { cited: 'stated in the text', adopted: 'reading adopted', assumed: 'to be set locally' },
    missingReason: {
      absent: 'not given',
      null: 'left empty',
      partial: 'incomplete',
      withheld: 'withheld',
      conflicting: 'contradictory',
      notLoaded: 'holidays of that year not loaded',
    },
    unknownValue: 'unknown',
    close: 'Close',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
};
