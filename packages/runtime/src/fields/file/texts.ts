import { defineTexts } from '@dealwright/shared';

/** Words of the file field. */
export const fileTexts = defineTexts({
  'field.file.name': { en: 'Files', 'zh-CN': '附件' },
  'field.file.settings.kinds': { en: 'Allowed kinds', 'zh-CN': '允许的类型' },
  'field.file.settings.kinds.image': { en: 'Pictures', 'zh-CN': '图片' },
  'field.file.settings.kinds.pdf': { en: 'PDF', 'zh-CN': 'PDF' },
  'field.file.settings.kinds.document': { en: 'Documents', 'zh-CN': '文档' },
  'field.file.settings.kinds.spreadsheet': { en: 'Spreadsheets', 'zh-CN': '表格' },
  'field.file.settings.kinds.presentation': { en: 'Presentations', 'zh-CN': '演示文稿' },
  'field.file.settings.kinds.archive': { en: 'Archives (zip)', 'zh-CN': '压缩包（zip）' },
  'field.file.settings.maxFiles': { en: 'Most files', 'zh-CN': '最多文件数' },
  'field.file.settings.maxMegabytes': { en: 'Largest file in MB', 'zh-CN': '单个文件上限（MB）' },
});
