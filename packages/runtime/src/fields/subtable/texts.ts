import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the sub-table. */
export const subtableTexts = defineTexts({
  'field.subtable.name': { en: 'Sub-table', 'zh-CN': '子表' },
  'field.subtable.settings.minRows': { en: 'Fewest rows', 'zh-CN': '最少行数' },
  'field.subtable.settings.maxRows': { en: 'Most rows', 'zh-CN': '最多行数' },
  'problem.subtable-empty': { en: 'The sub-table has no columns.', 'zh-CN': '子表没有列。' },
  'problem.subtable-column': {
    en: 'The definition has no field {{column}}.',
    'zh-CN': '定义中没有字段 {{column}}。',
  },
  'problem.subtable-nested': {
    en: 'A column of a sub-table cannot be a sub-table.',
    'zh-CN': '子表的列不能是子表。',
  },
});

/** What people meet at the rows. */
export const subtablePublicTexts = definePublicTexts({
  'field.subtable.rows': {
    en: '{{count}} rows',
    'zh-CN': '{{count}} 行',
    de: '{{count}} Zeilen',
    fr: '{{count}} lignes',
  },
  'field.problem.too-many-rows': {
    en: 'At most {{max}} rows',
    'zh-CN': '最多 {{max}} 行',
    de: 'Höchstens {{max}} Zeilen',
    fr: '{{max}} lignes au plus',
  },
  'field.problem.too-few-rows': {
    en: 'At least {{min}} rows',
    'zh-CN': '至少 {{min}} 行',
    de: 'Mindestens {{min}} Zeilen',
    fr: '{{min}} lignes au moins',
  },
});
