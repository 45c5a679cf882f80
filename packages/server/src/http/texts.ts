import { defineTexts } from '@dealwright/shared';

/** Reasons inside answers of the HTTP room. */
export const httpTexts = defineTexts({
  'http.reserved-key': {
    en: 'The key "{{message}}" is not allowed. Rename it.',
    'zh-CN': '不允许使用键“{{message}}”，请改名。',
  },
  'http.cursor': {
    en: 'This cursor was not given out by a list. Start from the first page.',
    'zh-CN': '该游标不是由列表返回的，请从第一页开始。',
  },
  'http.branch': { en: 'None of the allowed kinds fits.', 'zh-CN': '不符合任何允许的类型。' },
});
