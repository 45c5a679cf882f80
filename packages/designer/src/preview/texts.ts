import { defineTexts } from '@dealwright/shared';

/** Words of the preview. */
export const previewTexts = defineTexts({
  'preview.title': { en: 'Preview', 'zh-CN': '预览' },
  'preview.as': { en: 'As', 'zh-CN': '身份' },
  'preview.note': {
    en: 'Rules, checks and computed values work as they will. Nothing is stored.',
    'zh-CN': '联动、校验和计算与正式使用一致，不会保存任何内容。',
  },
  'preview.data': { en: 'What would be sent', 'zh-CN': '将提交的数据' },
  'preview.sent': { en: 'This could be sent.', 'zh-CN': '可以提交。' },
  'preview.again': { en: 'Start again', 'zh-CN': '重新开始' },
  'preview.broken': {
    en: 'This form cannot be shown before its errors are mended.',
    'zh-CN': '请先修复此表单的错误，再预览。',
  },
});
