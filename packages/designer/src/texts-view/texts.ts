import { defineTexts } from '@dealwright/shared';

/** Words of the text view. */
export const textsViewTexts = defineTexts({
  'texts.search': { en: 'Search texts', 'zh-CN': '搜索文本' },
  'texts.missing': { en: 'Missing only', 'zh-CN': '只看缺失' },
  'texts.missing-count': { en: '{{count}} missing in {{locale}}', 'zh-CN': '{{locale}}缺 {{count}} 条' },
  'texts.complete': { en: '{{locale}} is complete', 'zh-CN': '{{locale}}已完整' },
  'texts.left': { en: 'Left language', 'zh-CN': '左侧语言' },
  'texts.right': { en: 'Right language', 'zh-CN': '右侧语言' },
  'texts.where': { en: 'Where', 'zh-CN': '位置' },
  'texts.count': { en: '{{count}} texts', 'zh-CN': '{{count}} 条文本' },
  'texts.none': { en: 'Nothing to show.', 'zh-CN': '没有可显示的内容。' },
});
