import { defineTexts } from '../../text/define-texts.ts';

/** What the check says of an expression, by `problem.expression.<code>`, and its fixes. */
export const expressionProblemTexts = defineTexts({
  'problem.expression.unknown-field': {
    en: 'The field {{name}} does not exist here. Choose another field.',
    'zh-CN': '此处没有字段 {{name}}，请选择其他字段。',
  },
  'problem.expression.unknown-column': {
    en: 'The column {{name}} does not exist in these rows. Choose another column.',
    'zh-CN': '这些行中没有列 {{name}}，请选择其他列。',
  },
  'problem.expression.unknown-input': {
    en: 'The input {{name}} is not available here.',
    'zh-CN': '此处不能使用输入 {{name}}。',
  },
  'problem.expression.unknown-variable': {
    en: 'The name {{name}} stands for nothing here.',
    'zh-CN': '名称 {{name}} 在此处没有含义。',
  },
  'problem.expression.unknown-option': {
    en: 'The option {{option}} does not exist (any more). Choose one of the present options.',
    'zh-CN': '选项 {{option}} 不存在（或已删除），请选择现有选项。',
  },
  'problem.expression.operand-type': {
    en: '"{{operator}}" cannot work with {{left}} and {{right}}.',
    'zh-CN': '“{{operator}}”不能用于{{left}}和{{right}}。',
  },
  'problem.expression.currency-mix': {
    en: 'Amounts in {{left}} and {{right}} cannot be calculated or compared with each other.',
    'zh-CN': '{{left}} 与 {{right}} 的金额不能互相计算或比较。',
  },
  'problem.expression.result-type': {
    en: 'A value of type {{expected}} is needed here; this gives {{found}}.',
    'zh-CN': '此处需要{{expected}}，而表达式得到的是{{found}}。',
  },
  'problem.expression.result-may-be-empty': {
    en: 'The result can be empty.',
    'zh-CN': '结果可能为空。',
  },
  'problem.expression.empty-operand': {
    en: 'When this value is empty, the whole result is empty. Say what to use instead.',
    'zh-CN': '此值为空时，整个结果也为空。请指定替代值。',
  },
  'problem.expression.empty-elements': {
    en: 'When one of these values is empty, the whole result is empty. Leave the empty ones out.',
    'zh-CN': '其中一个值为空时，整个结果也为空。请排除空值。',
  },
  'problem.expression.pattern-refused': {
    en: 'The pattern "{{pattern}}" uses something that is not supported, such as look-ahead or back-references.',
    'zh-CN': '模式“{{pattern}}”使用了不支持的写法，例如环视或反向引用。',
  },
  'problem.expression.pattern-flags': {
    en: '"{{flags}}" are no flags of a pattern. Use i, m, s or x.',
    'zh-CN': '“{{flags}}”不是有效的模式标志，请使用 i、m、s 或 x。',
  },
  'problem.expression.always-true': {
    en: 'This condition is always true.',
    'zh-CN': '此条件始终成立。',
  },
  'problem.expression.always-false': {
    en: 'This condition is never true.',
    'zh-CN': '此条件永远不成立。',
  },
  'expression.fix.or-else': { en: 'Use a default when empty', 'zh-CN': '为空时使用默认值' },
  'expression.fix.without-empty': { en: 'Leave empty values out', 'zh-CN': '排除空值' },
});
