import type { Code, CodeList } from '../code-list.ts';

/** The policy documents whose words are told apart. */
export type PolicyDocumentCode = 'sh-2023-2' | 'sh-2022-1' | 'cn-demo' | 'cn-2021' | 'jj-qy-2023-21';

/** A population category and the words that each document prints for it. */
export interface PopulationCategory extends Code {
  /** Whom the category describes; `status` is a place on a list and no trait. */
  readonly level: 'minor' | 'household' | 'adult' | 'status' | 'audience';
  /** By document; a document that is not there does not name the category. */
  readonly printed: { readonly [document in PolicyDocumentCode]?: readonly string[] };
}

/**
 * The population categories of the five documents as one set. Their lists overlap, none defines a category, and a
 * minor may fall under several; 失学辍学大病儿童 is printed as one word and is three categories.
 */
export const populationCategories = {
  title: { zh: '群体类别', en: 'population category' },
  open: true,
  source: 'sh-2023-2.risk.screening-groups',
  codes: {
    orphanCommunity: {
      zh: '社会散居孤儿',
      en: 'orphan living in the community',
      level: 'minor',
      printed: {
        'sh-2023-2': ['社会散居孤儿'],
        'sh-2022-1': ['孤残儿童'],
        'cn-demo': ['孤儿'],
        'jj-qy-2023-21': ['散居孤儿'],
      },
    },
    deFactoUnsupported: {
      zh: '事实无人抚养儿童',
      en: 'de facto unsupported child',
      level: 'minor',
      printed: { 'cn-demo': ['事实无人抚养儿童'], 'jj-qy-2023-21': ['事实无人抚养儿童'] },
    },
    inDifficulty: {
      zh: '困境儿童',
      en: 'child in difficult circumstances',
      level: 'minor',
      printed: {
        'sh-2023-2': ['困境儿童'],
        'sh-2022-1': ['困境儿童'],
        'cn-demo': ['其他困境儿童'],
        'cn-2021': ['困境未成年人'],
        'jj-qy-2023-21': ['重点困境儿童'],
      },
    },
    leftBehind: {
      zh: '农村留守儿童',
      en: 'left-behind child',
      level: 'minor',
      printed: { 'sh-2023-2': ['农村留守儿童'], 'sh-2022-1': ['留守儿童'], 'jj-qy-2023-21': ['农村留守儿童'] },
    },
    guardianshipRisk: {
      zh: '家庭监护风险儿童',
      en: 'child at risk in guardianship',
      level: 'minor',
      printed: { 'sh-2023-2': ['家庭监护风险儿童', '存在监护风险的未成年人'] },
    },
    guardianshipAbsent: {
      zh: '监护缺失的未成年人',
      en: 'minor without guardianship',
      level: 'minor',
      printed: { 'sh-2023-2': ['监护缺失'], 'sh-2022-1': ['监护缺失'], 'cn-2021': ['监护缺失'] },
    },
    guardianshipImproper: {
      zh: '监护不当的未成年人',
      en: 'minor under improper guardianship',
      level: 'minor',
      printed: {
        'sh-2023-2': ['监护不当'],
        'sh-2022-1': ['监护不当'],
        'cn-2021': ['监护不当'],
        'jj-qy-2023-21': ['监护不当'],
      },
    },
    guardianshipCapacityInsufficient: {
      zh: '家庭监护能力不足',
      en: 'insufficient guardianship capacity',
      level: 'minor',
      printed: { 'sh-2023-2': ['家庭监护能力不足'], 'jj-qy-2023-21': ['监护能力不足'] },
    },
    guardianshipDifficulty: {
      zh: '监护困境未成年人',
      en: 'minor in guardianship difficulty',
      level: 'minor',
      printed: { 'cn-demo': ['监护困境未成年人'] },
    },
    guardianshipTemporarilyAbsent: {
      zh: '临时监护缺失的未成年人',
      en: 'minor whose guardianship is temporarily absent',
      level: 'minor',
      printed: { 'cn-demo': ['临时监护缺失的未成年人'] },
    },
    familyInDifficulty: {
      zh: '困境儿童家庭',
      en: 'household of a child in difficulty',
      level: 'household',
      printed: { 'cn-demo': ['困境儿童家庭'], 'cn-2021': ['困境未成年人家庭'] },
    },
    singleParent: {
      zh: '单亲家庭',
      en: 'single-parent household',
      level: 'household',
      printed: { 'cn-demo': ['单亲'] },
    },
    migrantWorkerFamily: {
      zh: '外来务工家庭',
      en: 'household of migrant workers',
      level: 'household',
      printed: { 'cn-demo': ['外来务工'] },
    },
    parentChildConflict: {
      zh: '亲子矛盾频发家庭',
      en: 'household with frequent conflict',
      level: 'household',
      printed: { 'cn-demo': ['亲子矛盾频发'] },
    },
    subsistenceAllowance: {
      zh: '低保家庭儿童',
      en: 'child of a subsistence-allowance household',
      level: 'minor',
      printed: { 'jj-qy-2023-21': ['低保家庭儿童'] },
    },
    poorFamily: {
      zh: '家庭经济困难儿童',
      en: 'child of a poor household',
      level: 'minor',
      printed: {
        'sh-2023-2': ['特殊困难未成年人'],
        'cn-demo': ['家庭经济困难儿童'],
        'cn-2021': ['特殊困难家庭青少儿'],
      },
    },
    disabled: {
      zh: '残疾儿童',
      en: 'disabled child',
      level: 'minor',
      printed: { 'sh-2022-1': ['残疾未成年人', '孤残儿童'], 'cn-demo': ['残疾儿童'], 'jj-qy-2023-21': ['残疾儿童'] },
    },
    severelyDisabled: {
      zh: '重度残疾儿童',
      en: 'severely disabled child',
      level: 'minor',
      printed: { 'sh-2022-1': ['重度残疾儿童'] },
    },
    seriousIllness: {
      zh: '大病儿童',
      en: 'seriously ill child',
      level: 'minor',
      printed: { 'cn-demo': ['大病儿童'], 'jj-qy-2023-21': ['失学辍学大病儿童'] },
    },
    outOfSchool: {
      zh: '失学儿童',
      en: 'child out of school',
      level: 'minor',
      printed: { 'jj-qy-2023-21': ['失学辍学大病儿童'] },
    },
    dropout: {
      zh: '辍学儿童',
      en: 'child who dropped out',
      level: 'minor',
      printed: { 'jj-qy-2023-21': ['失学辍学大病儿童'] },
    },
    autism: {
      zh: '孤独症儿童',
      en: 'child with autism',
      level: 'minor',
      printed: { 'sh-2022-1': ['孤独症未成年人'], 'cn-demo': ['孤独症儿童'] },
    },
    psychNeed: {
      zh: '需要心理健康干预的未成年人',
      en: 'minor who needs mental-health care',
      level: 'minor',
      printed: {
        'sh-2023-2': ['需要进行心理健康干预的未成年人'],
        'sh-2022-1': ['有心理健康服务需求'],
        'cn-demo': ['需要进行心理健康干预的未成年人'],
      },
    },
    psychCrisis: {
      zh: '急需心理危机干预的未成年人',
      en: 'minor in urgent need of crisis intervention',
      level: 'minor',
      printed: { 'cn-demo': ['急需心理危机干预'] },
    },
    psychSpecialCondition: {
      zh: '特殊状况的未成年人',
      en: 'minor in a special condition',
      level: 'minor',
      printed: { 'cn-demo': ['特殊状况'] },
    },
    victimUnlawfulHarm: {
      zh: '受不法侵害的未成年人',
      en: 'minor harmed unlawfully, or suspected',
      level: 'minor',
      printed: { 'cn-2021': ['疑似遭受侵害'], 'jj-qy-2023-21': ['疑似遭受各类不法侵害'] },
    },
    domesticViolence: {
      zh: '遭遇家庭暴力',
      en: 'minor who met with domestic violence',
      level: 'minor',
      printed: { 'sh-2022-1': ['家暴'], 'cn-2021': ['遭遇家庭暴力'], 'jj-qy-2023-21': ['遭遇家庭暴力'] },
    },
    maltreatment: {
      zh: '遭遇虐待',
      en: 'maltreated minor',
      level: 'minor',
      printed: { 'cn-demo': ['虐待'], 'jj-qy-2023-21': ['虐待'] },
    },
    severeTrauma: {
      zh: '严重心理、精神创伤',
      en: 'minor with severe trauma',
      level: 'minor',
      printed: { 'jj-qy-2023-21': ['严重心理、精神创伤'] },
    },
    mildHarm: {
      zh: '遭受过轻度伤害',
      en: 'minor who suffered mild harm',
      level: 'minor',
      printed: { 'jj-qy-2023-21': ['轻度伤害'] },
    },
    livingAlone: { zh: '独居未成年人', en: 'minor living alone', level: 'minor', printed: { 'cn-2021': ['独居'] } },
    abnormalBehaviour: {
      zh: '出现异常行为',
      en: 'minor with abnormal behaviour',
      level: 'minor',
      printed: { 'cn-2021': ['出现异常行为'] },
    },
    vagrant: { zh: '流浪未成年人', en: 'vagrant minor', level: 'minor', printed: { 'cn-demo': ['流浪未成年人'] } },
    caseInvolved: {
      zh: '涉案未成年人',
      en: 'minor involved in a case',
      level: 'minor',
      printed: { 'sh-2022-1': ['涉案未成年人'], 'cn-demo': ['涉及未成年人的案件'] },
    },
    minorVictim: { zh: '未成年被害人', en: 'minor victim', level: 'minor', printed: { 'cn-demo': ['未成年被害人'] } },
    internetOveruse: {
      zh: '过度使用网络',
      en: 'minor who overuses the net',
      level: 'minor',
      printed: { 'cn-demo': ['过度使用网络'] },
    },
    unregisteredHousehold: {
      zh: '未办理户籍登记',
      en: 'minor without household registration',
      level: 'minor',
      printed: { 'cn-demo': ['未办理户籍登记'] },
    },
    under3: { zh: '3岁以下婴幼儿', en: 'infant under 3', level: 'minor', printed: { 'cn-demo': ['3岁以下婴幼儿'] } },
    compulsoryEducation: {
      zh: '义务教育阶段未成年人',
      en: 'minor in compulsory education',
      level: 'minor',
      printed: { 'sh-2023-2': ['义务教育阶段'], 'sh-2022-1': ['义务教育阶段'], 'cn-demo': ['义务教育阶段'] },
    },
    minorStudent: {
      zh: '未成年学生',
      en: 'minor student',
      level: 'minor',
      printed: { 'sh-2023-2': ['未成年学生'], 'sh-2022-1': ['小学生'], 'cn-demo': ['未成年学生'] },
    },
    adultOrphan: { zh: '成年孤儿', en: 'adult orphan', level: 'adult', printed: { 'sh-2022-1': ['成年孤儿'] } },
    keyCare: {
      zh: '重点关爱保障对象',
      en: 'minor under key care',
      level: 'status',
      printed: {
        'sh-2023-2': ['重点关爱保障的对象', '需重点关注'],
        'cn-demo': ['重点服务对象'],
        'jj-qy-2023-21': ['重点未成年人'],
      },
    },
    generalMinor: {
      zh: '社区未成年人',
      en: 'minor of the community',
      level: 'audience',
      printed: {
        'sh-2023-2': ['社区未成年人'],
        'sh-2022-1': ['未成年人'],
        'cn-demo': ['未成年人'],
        'cn-2021': ['未成年人'],
        'jj-qy-2023-21': ['未成年人'],
      },
    },
  },
} as const satisfies CodeList & { readonly codes: { readonly [code: string]: PopulationCategory } };

/** A population category that a document names. */
export type PopulationCategoryCode = keyof typeof populationCategories.codes;

/**
 * The categories that a word of a document stands for; none when the document does not print it. A word may stand for
 * several.
 *
 * @example
 * categoriesPrintedAs('jj-qy-2023-21', '失学辍学大病儿童') // => ['seriousIllness', 'outOfSchool', 'dropout']
 * categoriesPrintedAs('sh-2023-2', '困境儿童') // => ['inDifficulty']
 */
export function categoriesPrintedAs(document: PolicyDocumentCode, word: string): readonly PopulationCategoryCode[] {
  const entries = Object.entries(populationCategories.codes) as [PopulationCategoryCode, PopulationCategory][];
  return entries.filter(([, { printed }]) => printed[document]?.includes(word)).map(([code]) => code);
}
