import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the date and time field. */
export const dateTimeTexts = defineTexts({
  'field.date-time.name': { en: 'Date and time', 'zh-CN': '日期时间' },
  'field.date-time.settings.minuteStep': { en: 'Step in minutes', 'zh-CN': '分钟间隔' },
  'field.date-time.settings.minuteStep.1': { en: '1', 'zh-CN': '1' },
  'field.date-time.settings.minuteStep.5': { en: '5', 'zh-CN': '5' },
  'field.date-time.settings.minuteStep.10': { en: '10', 'zh-CN': '10' },
  'field.date-time.settings.minuteStep.15': { en: '15', 'zh-CN': '15' },
  'field.date-time.settings.minuteStep.30': { en: '30', 'zh-CN': '30' },
  'field.date-time.settings.minuteStep.60': { en: '60', 'zh-CN': '60' },
});

/** Problems of a moment. */
export const dateTimeProblemTexts = definePublicTexts({
  'field.problem.date-time': {
    en: 'Enter a date and a time',
    'zh-CN': '请输入日期和时间',
    de: 'Bitte Datum und Uhrzeit eingeben',
    fr: 'Saisissez une date et une heure',
  },
});
