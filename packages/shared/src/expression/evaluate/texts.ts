import { defineTexts } from '../../text/define-texts.ts';

/** Why an evaluation gave an empty value, by `expression.diagnostic.<code>`. */
export const diagnosticTexts = defineTexts({
  'expression.diagnostic.operand-empty': { en: 'A value it needs is empty.', 'zh-CN': '所需的值为空。' },
  'expression.diagnostic.operand-type': { en: 'A value is of the wrong kind.', 'zh-CN': '值的类型不正确。' },
  'expression.diagnostic.currency-mix': {
    en: 'Amounts in {{left}} and {{right}} do not go together.',
    'zh-CN': '{{left}} 与 {{right}} 的金额不能混用。',
  },
  'expression.diagnostic.division-by-zero': { en: 'Division by zero.', 'zh-CN': '除数为零。' },
  'expression.diagnostic.out-of-range': {
    en: 'The result is outside the supported range.',
    'zh-CN': '结果超出支持的范围。',
  },
  'expression.diagnostic.unreadable-text': { en: '"{{text}}" cannot be read.', 'zh-CN': '无法识别“{{text}}”。' },
  'expression.diagnostic.pattern-refused': {
    en: 'The pattern "{{pattern}}" is not supported.',
    'zh-CN': '不支持模式“{{pattern}}”。',
  },
  'expression.diagnostic.list-too-long': {
    en: 'The list is longer than {{limit}}.',
    'zh-CN': '列表超过 {{limit}} 项。',
  },
  'expression.diagnostic.text-too-long': {
    en: 'The text is longer than {{limit}} characters.',
    'zh-CN': '文本超过 {{limit}} 个字符。',
  },
  'expression.diagnostic.budget-exhausted': {
    en: 'The calculation took more than {{limit}} steps and was stopped.',
    'zh-CN': '计算超过 {{limit}} 步，已停止。',
  },
});
