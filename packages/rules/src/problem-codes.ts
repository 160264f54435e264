import type { Text } from './text.ts';

/** Where a problem is met: what people are doing when they read of it. */
export type ProblemPlace = 'reading' | 'layers' | 'logic' | 'decision' | 'check' | 'subject' | 'record' | 'exchange';

/** A code in words. */
export interface ProblemExplanation {
  readonly place: ProblemPlace;
  /** What is wrong, and what to do. */
  readonly says: Text;
}

const explain = (place: ProblemPlace, zh: string, en: string): ProblemExplanation => ({ place, says: { zh, en } });

/**
 * Every code that the package can raise, with what it means. The one list: a test holds it to the sources, and provokes
 * each of them.
 */
export const problemCodes = {
  fileTooLarge: explain(
    'reading',
    '文件超过四百万字符，不会是规则包。',
    'The file has more than four million characters: no pack does.',
  ),
  fileTooDeep: explain('reading', '文件嵌套过深。', 'The file is nested too deeply.'),
  yamlSyntax: explain(
    'reading',
    'YAML 或 JSON 写法有误，按行列位置查看。',
    'The file is not well-formed YAML or JSON; look at the line and column.',
  ),
  yamlAlias: explain(
    'reading',
    '规则包不用锚点和别名，内容写在原处。',
    'Packs use no anchors and aliases: write each thing where it stands.',
  ),
  packNotAMap: explain(
    'reading',
    '规则文件须由各部分组成，如 sources、clauses。',
    'A pack file is a map of parts such as `sources` and `clauses`.',
  ),
  packTwice: explain(
    'reading',
    '同一内容写在两个文件中，请删去一处。',
    'The same block stands in two files: remove one.',
  ),
  fieldUnknown: explain(
    'reading',
    '此处没有这个字段，多为笔误。',
    'There is no such field here; most often it is misspelt.',
  ),
  fieldMissing: explain('reading', '缺少必需的字段。', 'A field that must be there is missing.'),
  fieldType: explain('reading', '字段的类型不对。', 'The field is of another type.'),
  fieldValue: explain('reading', '字段的值不在允许的范围内。', 'The value is not one of those allowed.'),
  fieldFormat: explain(
    'reading',
    '字段的写法不对，如日期应为 YYYY-MM-DD。',
    'The field is written in another form, such as a date that is not YYYY-MM-DD.',
  ),
  fieldInvalid: explain(
    'reading',
    '字段不合规定，如标明 cited 却未注条款。',
    'The field breaks a rule of the format, such as a cited value without its clause.',
  ),
  periodGap: explain(
    'reading',
    '参数的前后两个值之间有空档。',
    'There are days between two values of a parameter on which it has none.',
  ),
  periodOverlap: explain('reading', '参数的两个值在同一天都有效。', 'Two values of a parameter hold on the same day.'),

  packUnknown: explain('layers', '没有这个规则包。', 'There is no pack of that name.'),
  packCycle: explain('layers', '规则包互相继承，成了循环。', 'Packs extend each other in a circle.'),
  packNotPublished: explain(
    'layers',
    '到该日为止，规则包还没有发布任何版本。',
    'No version of the pack had been published by that day.',
  ),
  publicationUnknown: explain(
    'layers',
    '规则包未写发布日期，无法按当时所知选取版本。',
    'The pack does not say when it was published, so nobody can tell what was known on a day.',
  ),
  versionChanged: explain(
    'layers',
    '同一版本有两种内容。已发布的版本不得改动。',
    'One version comes with two contents. What is published never changes.',
  ),
  layerConflict: explain(
    'layers',
    '上下两层对同一事项都有规定，上层须写明替代哪一条及理由。',
    'Two layers speak of the same thing: the upper one must say what it overrides, and why.',
  ),
  overrideUnknown: explain(
    'layers',
    '写明要替代的内容在下层并不存在。',
    'What the layer says it overrides is not below it.',
  ),
  waiverUnknown: explain('layers', '要豁免的要求并非继承而来。', 'What is waived is not an inherited requirement.'),
  clauseUnknown: explain('layers', '引用的条款不存在。', 'The clause that is cited does not exist.'),
  readingUnknown: explain('layers', '没有这个参数，无法换口径。', 'There is no such parameter to read otherwise.'),
  readingValue: explain('layers', '参数不能取这个值。', 'The parameter cannot have that value.'),

  logicNull: explain(
    'logic',
    '逻辑中不用 null；未知的事实不写即可。',
    'Logic has no null: a fact that is not known is simply not there.',
  ),
  logicOperatorCount: explain(
    'logic',
    '每个对象只能有一个运算。',
    'An object of logic is one operator with its operands.',
  ),
  logicTooDeep: explain('logic', '逻辑嵌套过深。', 'The logic is nested too deeply.'),
  logicTooLarge: explain('logic', '逻辑过大。', 'The logic is too large.'),
  logicType: explain(
    'logic',
    '逻辑得出的类型与此处所需不符。',
    'The logic gives a type other than the one wanted here.',
  ),
  operatorUnknown: explain('logic', '没有这个运算。', 'There is no such operator.'),
  operatorArity: explain('logic', '运算的参数个数不对。', 'The operator takes another number of operands.'),
  operatorMessagesOnly: explain(
    'logic',
    '该运算只用于文字，规则凭事实判定。',
    'The operator is for messages only: rules decide on facts, not on sentences.',
  ),
  operandType: explain('logic', '运算的参数类型不对。', 'The operand is of a type that the operator does not take.'),
  listNotLiteral: explain('logic', '写出的列表只能含常量。', 'A list written out holds constants only.'),
  varNotAName: explain('logic', 'var 后须是字段名。', 'A `var` is followed by the name of a field.'),
  varUnknown: explain('logic', '判定对象没有声明这个字段。', 'The subject declares no such field.'),
  paramUnknown: explain('logic', '没有这个参数。', 'There is no such parameter.'),
  factUnknown: explain('logic', '没有这个事实。', 'There is no such fact.'),
  choiceUnknown: explain('logic', '参数或字段没有这个选项。', 'The parameter or field has no such choice.'),
  factCycle: explain('logic', '事实直接或间接地引用了自己。', 'A fact reads itself, directly or through others.'),
  measureTaken: explain('logic', '成员已有同名字段。', 'The member already has a field of that name.'),

  decisionUnknown: explain('decision', '没有这个判定。', 'There is no such decision.'),
  decisionCycle: explain(
    'decision',
    '判定直接或间接地引用了自己。',
    'A decision reads itself, directly or through others.',
  ),
  subjectUnknown: explain('decision', '没有这种判定对象。', 'There is no such kind of subject.'),
  eachUnknown: explain('decision', '判定没有定义这个 each。', 'The decision has no such `each`.'),
  readingNotConstant: explain(
    'decision',
    'binding 和 shown 只能取决于所选口径。',
    '`binding` and `shown` may depend on the chosen reading alone.',
  ),
  outcomeTwice: explain('decision', '同一结果列了两次。', 'An outcome is listed twice.'),
  outcomeUnknown: explain('decision', '判定表没有声明这个结果。', 'The table declares no such outcome.'),
  rowTwice: explain('decision', '两行同名。', 'Two rows have the same name.'),
  gradeTwice: explain('decision', '同一等级列了两次。', 'A grade is listed twice.'),
  gradeUnknown: explain('decision', '没有声明这个等级。', 'There is no such grade.'),
  scaleUnknown: explain('decision', '没有这个量表。', 'There is no such scale.'),
  scaleCycle: explain('decision', '量表直接或间接地包含自己。', 'A scale counts itself, directly or through others.'),
  partUnknown: explain(
    'decision',
    '量表所计的既不是项目也不是量表。',
    'What a scale counts is neither an item nor a scale.',
  ),
  partAmbiguous: explain('decision', '项目与量表同名。', 'An item and a scale have the same name.'),
  pointsType: explain('decision', '记分方式与答案的类型不符。', 'The points do not fit the type of the answer.'),
  answerUnknown: explain('decision', '记分所列的答案不存在。', 'Points are given for an answer that does not exist.'),
  answerMissing: explain('decision', '有答案没有记分。', 'An answer has no points.'),
  bandsMissing: explain('decision', '没有任何量表划分等级。', 'No scale has bands.'),
  combineMissing: explain(
    'decision',
    '多个量表都划分等级，须写明取哪一个。',
    'Several scales have bands: say whose grade counts.',
  ),

  readOutsidePeriod: explain(
    'check',
    '规则在某些日子读取没有值的参数，当时只有一半生效。',
    'A rule reads a parameter on days on which it has no value: it is half in force then.',
  ),
  verdictConstant: explain('check', '无论事实如何，结论都一样。', 'The verdict is the same whatever the facts.'),
  ruleUnreachable: explain(
    'check',
    '条件永远不成立，其后的规则不起作用。',
    'A condition never holds, so that what rests on it is never reached.',
  ),
  conditionIdle: explain('check', '条件总是成立，等于没有。', 'A condition always holds, as if it were not there.'),
  rowUnreachable: explain('check', '判定表的这一行对任何事实都不成立。', 'The row of a table holds for no facts.'),
  rowShadowed: explain('check', '凡这一行成立，总有别的行在先。', 'Wherever the row holds another goes before it.'),
  rowsOverlap: explain(
    'check',
    '只许一行成立的判定表中有两行同时成立。',
    'Two rows of a table hold together though only one may.',
  ),
  tableGap: explain('check', '有些事实没有任何一行适用。', 'There are facts for which no row holds.'),
  bandGap: explain(
    'check',
    '有的总分不在任何等级之内；已公布的量表照实报告，不作修补。',
    'A total lies in no band. A published instrument is reported as it is, not mended.',
  ),
  bandOverlap: explain('check', '有的总分同时属于几个等级。', 'A total lies in several bands.'),
  bandUnreachable: explain('check', '没有答案能得到这个等级的总分。', 'No answers give a total in the band.'),
  sourceUnknown: explain('check', '条款所属的文件不存在。', 'The document of a clause is not there.'),
  sourceWithoutClause: explain('check', '文件没有列出任何条款。', 'No clause of the document is given.'),
  clauseUnused: explain('check', '没有参数或规则以该条款为依据。', 'No value and no rule rests on the clause.'),
  parameterUnused: explain('check', '没有规则读取该参数。', 'No rule reads the parameter.'),
  factUnused: explain('check', '没有规则读取该事实。', 'No rule reads the fact.'),
  subjectUnused: explain('check', '没有判定针对这种对象。', 'No decision is about that kind of subject.'),
  valueBeforeSource: explain(
    'check',
    '参数在文件施行之前就有值。',
    'A cited value holds before its document is in force.',
  ),
  valueAfterRepeal: explain('check', '文件已废止，参数仍有值。', 'A cited value outlives its document.'),
  valueAssumed: explain('check', '该数值为暂定，须由本地确定。', 'The value is assumed and is to be set locally.'),
  requirementWaived: explain(
    'check',
    '继承的要求已被豁免，理由见后。',
    'An inherited requirement is waived, for the reason given.',
  ),
  textMissing: explain('check', '文字缺少一种语言。', 'A text lacks a language.'),
  textLanguage: explain('check', '文字与所标语言不符。', 'A text is not in the language that it is marked with.'),

  subjectNotRecord: explain('subject', '判定对象须是一个 JSON 对象。', 'A subject is a JSON object.'),
  subjectTooLarge: explain('subject', '判定对象的内容过多。', 'The subject holds too many values.'),
  subjectTooDeep: explain('subject', '判定对象嵌套过深。', 'A fact is nested too deeply.'),
  subjectCycle: explain('subject', '判定对象包含了自身。', 'A fact contains itself.'),
  factType: explain('subject', '事实与声明的类型不符。', 'A fact is not of its declared type.'),
  factText: explain('subject', '文字不是合格的 Unicode。', 'A text is not well-formed Unicode.'),
  factTooLarge: explain('subject', '文字过长。', 'A text is too long for a fact.'),
  unknownMarks: explain('subject', '$unknown 的写法不对。', '`$unknown` names facts and why each is unknown.'),
  dateInvalid: explain('subject', '不是日历上的日期。', 'That is no day of the calendar.'),
  periodInvalid: explain('subject', '时段的终点早于起点。', 'The period ends before it begins.'),
  stepsExceeded: explain('subject', '判定的步骤超出上限。', 'The decision takes more steps than are allowed.'),
  cadenceNumber: explain(
    'subject',
    '次数或期限不是合用的数。',
    'A count or a length of time is not a number that can be used.',
  ),

  documentTooDeep: explain(
    'record',
    '文档嵌套过深，无法计算摘要。',
    'The document is nested too deeply to take a digest of.',
  ),
  idNotOpaque: explain(
    'record',
    '编号像是身份证号或手机号，不能写入记录。',
    'The id looks like a citizen or mobile number: a record may name nobody.',
  ),
  versionUnknown: explain(
    'record',
    '没有记录所用的那个版本。',
    'The version that the record names is not among the packs.',
  ),

  plainInexpressible: explain(
    'exchange',
    '普通 JsonLogic 表达不了这部分逻辑。',
    'Plain JsonLogic cannot express this part.',
  ),
  plainTooLarge: explain('exchange', '导出的 JsonLogic 过大。', 'The exported JsonLogic is too large.'),
  jsonLogicInexact: explain(
    'exchange',
    '无法一字不差地转成严格逻辑，故不转换。',
    'The document cannot be turned into strict logic exactly, so it is refused.',
  ),
  jsonLogicValue: explain(
    'exchange',
    '值无法转成所需的类型。',
    'A value cannot be turned into the one that is needed.',
  ),
} as const satisfies { readonly [code: string]: ProblemExplanation };

/** A code that the package can raise. */
export type ProblemCode = keyof typeof problemCodes;
