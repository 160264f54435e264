import { quantifierOperator } from './quantifier.ts';

/** `all`: every member meets the condition. True of a list that is known to be empty. */
export const all = quantifierOperator({
  name: 'all',
  witness: false,
  decided: false,
  prose: ([list = '', condition = ''], language) =>
    language === 'zh' ? `${list}中每一项均${condition}` : `every one of ${list} where ${condition}`,
});
