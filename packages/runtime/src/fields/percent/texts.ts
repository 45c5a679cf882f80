import { defineTexts } from '@dealwright/shared';

/** Words of the percent field. */
export const percentTexts = defineTexts({
  'field.percent.name': { en: 'Percent', 'zh-CN': '百分比' },
  'field.percent.settings.scale': { en: 'Decimal places', 'zh-CN': '小数位数' },
  'field.percent.settings.min': { en: 'Lowest', 'zh-CN': '最小值' },
  'field.percent.settings.max': { en: 'Highest', 'zh-CN': '最大值' },
});
