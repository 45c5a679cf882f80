import { defineTexts } from '@dealwright/shared';

/** Words of the text view and of the list of data. */
export const textsViewTexts = defineTexts({
  'texts.search': { en: 'Search texts', 'zh-CN': '搜索文本' },
  'texts.missing': { en: 'Missing only', 'zh-CN': '只看缺失' },
  'texts.missing-count': { en: '{{count}} missing in {{locale}}', 'zh-CN': '{{locale}} 缺 {{count}} 条' },
  'texts.complete': { en: '{{locale}} is complete', 'zh-CN': '{{locale}} 已完整' },
  'texts.left': { en: 'Left language', 'zh-CN': '左侧语言' },
  'texts.right': { en: 'Right language', 'zh-CN': '右侧语言' },
  'texts.where': { en: 'Where', 'zh-CN': '位置' },
  'texts.count': { en: '{{count}} texts', 'zh-CN': '{{count}} 条文本' },
  'texts.none': { en: 'Nothing to show.', 'zh-CN': '没有可显示的内容。' },
  'data.search': { en: 'Search fields', 'zh-CN': '搜索字段' },
  'data.field': { en: 'Field', 'zh-CN': '字段' },
  'data.key': { en: 'Key', 'zh-CN': '标识' },
  'data.type': { en: 'Type', 'zh-CN': '类型' },
  'data.used': { en: 'Used in', 'zh-CN': '用在' },
  'data.privacy': { en: 'Privacy', 'zh-CN': '隐私' },
  'data.count': {
    en: '{{count}} fields · {{personal}} personal',
    'zh-CN': '{{count}} 个字段 · {{personal}} 个含个人信息',
  },
  'data.column-of': { en: 'column of “{{name}}”', 'zh-CN': '「{{name}}」的列' },
  'data.unused': { en: 'nowhere', 'zh-CN': '未使用' },
});
