import { defineTexts } from '../../text/define-texts.ts';

/** Why JSON is no expression, by `expression.refused.<code>`. */
export const treeTexts = defineTexts({
  'expression.refused.node-unknown': { en: 'This is no part of an expression.', 'zh-CN': '这不是表达式的组成部分。' },
  'expression.refused.node-keys': {
    en: 'The key "{{key}}" does not belong here or is missing.',
    'zh-CN': '键“{{key}}”不应出现或缺失。',
  },
  'expression.refused.name-refused': { en: 'This name is not allowed.', 'zh-CN': '不允许使用此名称。' },
  'expression.refused.literal-invalid': { en: 'This is not a valid value.', 'zh-CN': '这不是有效的值。' },
  'expression.refused.operator-unknown': {
    en: 'There is no operator called "{{operator}}".',
    'zh-CN': '没有名为“{{operator}}”的运算符。',
  },
  'expression.refused.operand-count': {
    en: '"{{operator}}" takes {{least}} to {{most}} values, not {{count}}.',
    'zh-CN': '“{{operator}}”需要 {{least}} 至 {{most}} 个值，而不是 {{count}} 个。',
  },
  'expression.refused.tree-too-deep': {
    en: 'The expression is nested more than {{limit}} levels deep.',
    'zh-CN': '表达式嵌套超过 {{limit}} 层。',
  },
  'expression.refused.tree-too-large': {
    en: 'The expression has more than {{limit}} parts.',
    'zh-CN': '表达式超过 {{limit}} 个部分。',
  },
});
