import type { Text } from '../text.ts';

/** A place with its code. */
export interface Division extends Text {
  readonly code: string;
  /** The policy documents that the product started from name this street. */
  readonly inDocuments?: true;
}

/**
 * The streets and towns of Changning, the street 青阳 of Jinjiang, and what lies above them. Codes of the statistical
 * bureau as of 30 June 2023. Names alone tell no street apart: there are several 青阳街道 in the country.
 */
export const divisions = [
  { code: '31', zh: '上海市', en: 'Shanghai' },
  { code: '310105', zh: '长宁区', en: 'Changning District' },
  { code: '310105001', zh: '华阳路街道', en: 'Huayang Road Street' },
  { code: '310105002', zh: '江苏路街道', en: 'Jiangsu Road Street', inDocuments: true },
  { code: '310105004', zh: '新华路街道', en: 'Xinhua Road Street' },
  { code: '310105005', zh: '周家桥街道', en: 'Zhoujiaqiao Street', inDocuments: true },
  { code: '310105006', zh: '天山路街道', en: 'Tianshan Road Street', inDocuments: true },
  { code: '310105008', zh: '仙霞新村街道', en: 'Xianxia Xincun Street', inDocuments: true },
  { code: '310105009', zh: '虹桥街道', en: 'Hongqiao Street' },
  { code: '310105010', zh: '程家桥街道', en: 'Chengjiaqiao Street' },
  { code: '310105011', zh: '北新泾街道', en: 'Beixinjing Street' },
  { code: '310105102', zh: '新泾镇', en: 'Xinjing Town', inDocuments: true },
  { code: '35', zh: '福建省', en: 'Fujian' },
  { code: '3505', zh: '泉州市', en: 'Quanzhou' },
  { code: '350582', zh: '晋江市', en: 'Jinjiang' },
  { code: '350582001', zh: '青阳街道', en: 'Qingyang Street', inDocuments: true },
] as const satisfies readonly Division[];

/**
 * The place of a code, where it is one of the few that this package knows; trailing zeros do not matter.
 *
 * @example
 * divisionOf('310105008000')?.zh // => '仙霞新村街道'
 * divisionOf('440305001') // => undefined
 */
export function divisionOf(code: string): Division | undefined {
  const bare = code.length === 12 && code.endsWith('000') ? code.slice(0, 9) : code;
  return divisions.find((division) => division.code === bare);
}
