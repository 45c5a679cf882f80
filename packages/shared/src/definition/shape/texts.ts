import { defineTexts } from '../../text/define-texts.ts';

const bound = { en: 'Expected: {{expected}}.', 'zh-CN': '应为：{{expected}}。' };
const list = { en: 'The list does not fit: {{expected}}.', 'zh-CN': '列表不符合要求：{{expected}}。' };
const union = {
  en: 'This fits none of the forms that are possible here.',
  'zh-CN': '此处的内容不符合任何一种允许的形式。',
};

/** Where a document has not the shape its schema asks for; one text a keyword. */
export const shapeTexts = defineTexts({
  'problem.shape.type': { en: 'Expected a value of type {{expected}}.', 'zh-CN': '此处应为 {{expected}} 类型的值。' },
  'problem.shape.enum': { en: 'Expected one of: {{expected}}.', 'zh-CN': '应为下列之一：{{expected}}。' },
  'problem.shape.const': bound,
  'problem.shape.required': { en: '“{{property}}” is missing.', 'zh-CN': '缺少“{{property}}”。' },
  'problem.shape.additionalProperties': {
    en: '“{{property}}” is unknown here.',
    'zh-CN': '此处不能有“{{property}}”。',
  },
  'problem.shape.propertyNames': {
    en: '“{{property}}” cannot be a key here.',
    'zh-CN': '“{{property}}”不能用作此处的键。',
  },
  'problem.shape.pattern': { en: 'The text must look like {{expected}}.', 'zh-CN': '文本必须符合 {{expected}}。' },
  'problem.shape.format': { en: 'The text is no {{expected}}.', 'zh-CN': '文本不是有效的 {{expected}}。' },
  'problem.shape.minLength': { en: 'At least {{expected}} characters.', 'zh-CN': '至少 {{expected}} 个字符。' },
  'problem.shape.maxLength': { en: 'At most {{expected}} characters.', 'zh-CN': '最多 {{expected}} 个字符。' },
  'problem.shape.minimum': { en: 'At least {{expected}}.', 'zh-CN': '不小于 {{expected}}。' },
  'problem.shape.maximum': { en: 'At most {{expected}}.', 'zh-CN': '不大于 {{expected}}。' },
  'problem.shape.exclusiveMinimum': { en: 'More than {{expected}}.', 'zh-CN': '必须大于 {{expected}}。' },
  'problem.shape.exclusiveMaximum': { en: 'Less than {{expected}}.', 'zh-CN': '必须小于 {{expected}}。' },
  'problem.shape.multipleOf': { en: 'A multiple of {{expected}}.', 'zh-CN': '必须是 {{expected}} 的倍数。' },
  'problem.shape.minItems': { en: 'At least {{expected}} entries.', 'zh-CN': '至少 {{expected}} 项。' },
  'problem.shape.maxItems': { en: 'At most {{expected}} entries.', 'zh-CN': '最多 {{expected}} 项。' },
  'problem.shape.uniqueItems': { en: 'An entry is there twice.', 'zh-CN': '存在重复项。' },
  'problem.shape.additionalItems': list,
  'problem.shape.contains': list,
  'problem.shape.minProperties': { en: 'At least {{expected}} members.', 'zh-CN': '至少 {{expected}} 个成员。' },
  'problem.shape.maxProperties': { en: 'At most {{expected}} members.', 'zh-CN': '最多 {{expected}} 个成员。' },
  'problem.shape.oneOf': union,
  'problem.shape.anyOf': union,
  'problem.shape.not': { en: 'This is not allowed here.', 'zh-CN': '此处不允许这样填写。' },
});
