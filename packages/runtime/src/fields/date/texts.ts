import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the date field. */
export const dateTexts = defineTexts({
  'field.date.name': { en: 'Date', 'zh-CN': '日期' },
  'field.date.settings.min': { en: 'Not before', 'zh-CN': '不早于' },
  'field.date.settings.max': { en: 'Not after', 'zh-CN': '不晚于' },
  'problem.field-no-day': { en: 'There is no day {{day}}.', 'zh-CN': '日期 {{day}} 不存在。' },
  'problem.field-date-range': {
    en: 'The first day ({{min}}) is after the last ({{max}}).',
    'zh-CN': '最早日期（{{min}}）晚于最晚日期（{{max}}）。',
  },
});

/** Problems of a date. */
export const dateProblemTexts = definePublicTexts({
  'field.problem.date': {
    en: 'Enter a date',
    'zh-CN': '请输入日期',
    de: 'Bitte ein Datum eingeben',
    fr: 'Saisissez une date',
  },
});
