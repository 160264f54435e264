import { quantifierOperator } from './quantifier.ts';

/** `none`: no member meets the condition. True of a list that is known to be empty. */
export const none = quantifierOperator({
  name: 'none',
  witness: true,
  decided: false,
  prose: ([list = '', condition = ''], language) =>
    language === 'zh' ? `${list}中没有一项${condition}` : `none of ${list} where ${condition}`,
});
