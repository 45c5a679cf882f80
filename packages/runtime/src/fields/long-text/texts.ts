import { defineTexts } from '@dealwright/shared';

/** Words of the long text field. */
export const longTextTexts = defineTexts({
  'field.long-text.name': { en: 'Long text', 'zh-CN': '多行文本' },
  'field.long-text.settings.rows': { en: 'Height in lines', 'zh-CN': '显示行数' },
  'field.long-text.settings.maxLength': { en: 'Most characters', 'zh-CN': '最多字符数' },
});
