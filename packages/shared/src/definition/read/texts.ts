import { defineTexts } from '../../text/define-texts.ts';

/** Why a document is not even opened. */
export const readTexts = defineTexts({
  'problem.not-json': { en: 'This is not JSON.', 'zh-CN': '这不是有效的 JSON。' },
  'problem.not-an-object': { en: 'A definition is one JSON object.', 'zh-CN': '定义必须是一个 JSON 对象。' },
  'problem.too-large': {
    en: 'The document is larger than {{limit}} bytes.',
    'zh-CN': '文档超过 {{limit}} 字节的上限。',
  },
  'problem.too-deep': { en: 'Nested deeper than {{limit}} levels.', 'zh-CN': '嵌套超过 {{limit}} 层。' },
  'problem.too-many-values': {
    en: 'The document has more than {{limit}} values.',
    'zh-CN': '文档中的值超过 {{limit}} 个。',
  },
  'problem.text-too-long': {
    en: 'The text is longer than {{limit}} characters.',
    'zh-CN': '文本超过 {{limit}} 个字符。',
  },
  'problem.text-broken': {
    en: 'The text has half a character in it and cannot be stored.',
    'zh-CN': '文本中含有不完整的字符，无法保存。',
  },
  'problem.key-too-long': { en: 'A key is longer than {{limit}} characters.', 'zh-CN': '键名超过 {{limit}} 个字符。' },
  'problem.key-reserved': {
    en: 'The key “{{key}}” is not allowed anywhere.',
    'zh-CN': '任何位置都不允许使用键名“{{key}}”。',
  },
  'problem.key-twice': { en: 'This key is there twice.', 'zh-CN': '该键名重复出现。' },
  'problem.format-unknown': {
    en: 'The format “{{format}}” is unknown. This version reads {{current}}.',
    'zh-CN': '未知的格式“{{format}}”。当前版本可读取 {{current}}。',
  },
  'problem.format-newer': {
    en: 'The document has the format {{format}}, this version reads up to {{current}}. Update Dealwright to open it.',
    'zh-CN': '文档格式为 {{format}}，当前版本最高支持 {{current}}。请升级 Dealwright 后再打开。',
  },
  'problem.too-many-fields': {
    en: '{{count}} fields; at most {{limit}} are possible.',
    'zh-CN': '字段数为 {{count}}，最多 {{limit}} 个。',
  },
  'problem.too-many-forms': {
    en: '{{count}} forms; at most {{limit}} are possible.',
    'zh-CN': '表单数为 {{count}}，最多 {{limit}} 个。',
  },
  'problem.too-many-flows': {
    en: '{{count}} flows; at most {{limit}} are possible.',
    'zh-CN': '审批流数为 {{count}}，最多 {{limit}} 个。',
  },
  'problem.too-many-stages': {
    en: '{{count}} stages; at most {{limit}} are possible.',
    'zh-CN': '阶段数为 {{count}}，最多 {{limit}} 个。',
  },
  'problem.too-many-nodes': {
    en: '{{count}} nodes in one flow; at most {{limit}} are possible.',
    'zh-CN': '一个审批流中有 {{count}} 个节点，最多 {{limit}} 个。',
  },
});
