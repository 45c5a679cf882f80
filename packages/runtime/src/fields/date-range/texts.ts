import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the date range field. */
export const dateRangeTexts = defineTexts({
  'field.date-range.name': { en: 'Date range', 'zh-CN': '日期区间' },
  'field.date-range.settings.min': { en: 'Not before', 'zh-CN': '不早于' },
  'field.date-range.settings.max': { en: 'Not after', 'zh-CN': '不晚于' },
  'field.date-range.settings.maxDays': { en: 'Days at the most', 'zh-CN': '最多天数' },
});

/** What a person who fills it reads. */
export const dateRangePublicTexts = definePublicTexts({
  'field.date-range.from': { en: 'From', 'zh-CN': '开始', de: 'Von', fr: 'Du' },
  'field.date-range.to': { en: 'To', 'zh-CN': '结束', de: 'Bis', fr: 'Au' },
  'field.date-range.days': {
    en: '{{count}} days',
    'zh-CN': '共 {{count}} 天',
    de: '{{count}} Tage',
    fr: '{{count}} jours',
  },
  'field.date-range.day': { en: '1 day', 'zh-CN': '共 1 天', de: '1 Tag', fr: '1 jour' },
  'field.problem.range-open': {
    en: 'Enter the first and the last day',
    'zh-CN': '请填写开始和结束日期',
    de: 'Bitte ersten und letzten Tag eingeben',
    fr: 'Saisissez le premier et le dernier jour',
  },
  'field.problem.range-order': {
    en: 'The last day is before the first',
    'zh-CN': '结束日期早于开始日期',
    de: 'Der letzte Tag liegt vor dem ersten',
    fr: 'Le dernier jour précède le premier',
  },
  'field.problem.range-days': {
    en: 'At most {{max}} days',
    'zh-CN': '最多 {{max}} 天',
    de: 'Höchstens {{max}} Tage',
    fr: '{{max}} jours au plus',
  },
});
