const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
const NUMERALS = '零一二三四五六七八九';

/** A whole number up to 99 in Chinese numerals. */
export function numeral(number: number): string {
  if (number < 10) return NUMERALS.charAt(number);
  const tens = Math.floor(number / 10);
  const rest = number % 10;
  return `${tens === 1 ? '' : NUMERALS.charAt(tens)}十${rest === 0 ? '' : NUMERALS.charAt(rest)}`;
}

/** A name that nobody has: 赵示例一. */
export function fictitiousName(number: number, word: '示例' | '样本' | '虚构'): string {
  return `${SURNAMES.charAt(number % SURNAMES.length)}${word}${numeral(number)}`;
}

/** Two digits. */
export function padded(number: number): string {
  return String(number).padStart(2, '0');
}

/** A telephone number that nobody has. */
export function fictitiousPhone(number: number): string {
  return `1380000${String(number).padStart(4, '0')}`;
}
