import { definePublicTexts, defineTexts } from '@dealwright/shared';

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

/** Problems of files. */
export const fileProblemTexts = definePublicTexts({
  'field.problem.file-kind': {
    en: '{{name}} is not of an allowed kind',
    'zh-CN': '{{name}} 的类型不被允许',
    de: '{{name}} hat keine erlaubte Dateiart',
    fr: '{{name}} n’est pas d’un type autorisé',
  },
  'field.problem.file-size': {
    en: '{{name}} is larger than {{max}} MB',
    'zh-CN': '{{name}} 超过 {{max}} MB',
    de: '{{name}} ist größer als {{max}} MB',
    fr: '{{name}} dépasse {{max}} Mo',
  },
});
