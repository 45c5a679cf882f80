import { defineTexts } from '@dealwright/shared';

/** Words of the text field. */
export const textTexts = defineTexts({
  'field.text.name': { en: 'Text', 'zh-CN': '单行文本' },
  'field.text.settings.minLength': { en: 'Fewest characters', 'zh-CN': '最少字符数' },
  'field.text.settings.maxLength': { en: 'Most characters', 'zh-CN': '最多字符数' },
  'field.text.settings.autofill': { en: 'Filled in by the browser', 'zh-CN': '浏览器自动填充' },
  'field.text.settings.autofill.name': { en: 'Full name', 'zh-CN': '姓名' },
  'field.text.settings.autofill.given-name': { en: 'Given name', 'zh-CN': '名' },
  'field.text.settings.autofill.family-name': { en: 'Family name', 'zh-CN': '姓' },
  'field.text.settings.autofill.organization': { en: 'Company', 'zh-CN': '公司' },
  'field.text.settings.autofill.organization-title': { en: 'Position', 'zh-CN': '职位' },
  'field.text.settings.autofill.street-address': { en: 'Street and number', 'zh-CN': '街道地址' },
  'field.text.settings.autofill.postal-code': { en: 'Postal code', 'zh-CN': '邮政编码' },
  'field.text.settings.autofill.address-level2': { en: 'City', 'zh-CN': '城市' },
  'field.text.settings.autofill.country-name': { en: 'Country', 'zh-CN': '国家或地区' },
  'problem.field-length-range': {
    en: 'The fewest characters ({{min}}) are more than the most ({{max}}).',
    'zh-CN': '最少字符数（{{min}}）大于最多字符数（{{max}}）。',
  },
});
