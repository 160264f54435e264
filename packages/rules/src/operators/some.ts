import { quantifierOperator } from './quantifier.ts';

/** `some`: at least one member meets the condition. */
export const some = quantifierOperator({
  name: 'some',
  witness: true,
  decided: true,
  prose: ([list = '', condition = ''], language) =>
    language === 'zh' ? `${list}中至少有一项${condition}` : `at least one of ${list} where ${condition}`,
});
