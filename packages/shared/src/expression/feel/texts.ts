import { defineTexts } from '../../text/define-texts.ts';

/** Why a FEEL text was refused, by `expression.feel.<code>`. */
export const feelTexts = defineTexts({
  'expression.feel.syntax': { en: 'This cannot be read here.', 'zh-CN': '此处无法识别。' },
  'expression.feel.text-too-long': { en: 'The text is too long.', 'zh-CN': '文本过长。' },
  'expression.feel.too-deep': { en: 'This is nested too deeply.', 'zh-CN': '嵌套层数过多。' },
  'expression.feel.too-large': { en: 'This has too many parts.', 'zh-CN': '组成部分过多。' },
  'expression.feel.name-unknown': { en: 'There is no field called "{{name}}".', 'zh-CN': '没有名为“{{name}}”的字段。' },
  'expression.feel.name-ambiguous': {
    en: 'Several fields are called "{{name}}". Use the key of the field.',
    'zh-CN': '有多个字段名为“{{name}}”，请使用字段的键名。',
  },
  'expression.feel.name-reserved': {
    en: '"{{name}}" cannot be used as a name.',
    'zh-CN': '“{{name}}”不能用作名称。',
  },
  'expression.feel.function-unknown': {
    en: 'There is no function called "{{name}}".',
    'zh-CN': '没有名为“{{name}}”的函数。',
  },
  'expression.feel.argument-count': {
    en: '"{{name}}" does not take {{count}} values.',
    'zh-CN': '“{{name}}”不接受 {{count}} 个参数。',
  },
  'expression.feel.parameter-unknown': {
    en: 'The function has no parameter "{{name}}", or one before it is missing.',
    'zh-CN': '该函数没有参数“{{name}}”，或缺少它前面的参数。',
  },
  'expression.feel.construct-unsupported': {
    en: 'This part of FEEL ({{construct}}) is not supported.',
    'zh-CN': '不支持 FEEL 的这种写法（{{construct}}）。',
  },
  'expression.feel.literal-invalid': { en: 'This is not a valid value.', 'zh-CN': '这不是有效的值。' },
  'expression.feel.out-of-range': {
    en: 'This value is outside the supported range.',
    'zh-CN': '此值超出支持的范围。',
  },
  'expression.feel.option-unknown': {
    en: 'There is no single option called "{{option}}".',
    'zh-CN': '没有唯一名为“{{option}}”的选项。',
  },
  'expression.feel.brackets-unclear': {
    en: 'In brackets there must be a condition or a position.',
    'zh-CN': '方括号内必须是条件或位置。',
  },
  'expression.feel.type-unclear': {
    en: 'It is not clear what kind of value this is.',
    'zh-CN': '无法确定此值的类型。',
  },
});
