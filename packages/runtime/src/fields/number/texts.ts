import { defineTexts } from '@dealwright/shared';

/** Words of the number field, and of the range check that number-like fields share. */
export const numberTexts = defineTexts({
  'field.number.name': { en: 'Number', 'zh-CN': '数字' },
  'field.number.settings.scale': { en: 'Decimal places', 'zh-CN': '小数位数' },
  'field.number.settings.min': { en: 'Lowest', 'zh-CN': '最小值' },
  'field.number.settings.max': { en: 'Highest', 'zh-CN': '最大值' },
  'field.number.settings.unit': { en: 'Unit', 'zh-CN': '单位' },
  'problem.field-range': {
    en: 'The lowest value ({{min}}) is above the highest ({{max}}).',
    'zh-CN': '最小值（{{min}}）大于最大值（{{max}}）。',
  },
});
