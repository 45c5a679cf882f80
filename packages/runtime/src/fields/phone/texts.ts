import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the phone field. */
export const phoneTexts = defineTexts({
  'field.phone.name': { en: 'Phone', 'zh-CN': '电话' },
  'field.phone.settings.country': { en: 'Country', 'zh-CN': '国家或地区' },
  'field.phone.settings.onlyCountry': { en: 'Only this country', 'zh-CN': '仅限该国家或地区' },
  'problem.field-country': {
    en: 'There is no telephone country {{country}}.',
    'zh-CN': '不存在电话国家或地区 {{country}}。',
  },
  'problem.field-country-missing': {
    en: 'Choose the country that numbers must be of.',
    'zh-CN': '请选择号码所属的国家或地区。',
  },
});

/** Problems of a number. */
export const phoneProblemTexts = definePublicTexts({
  'field.problem.phone': {
    en: 'Enter a complete telephone number',
    'zh-CN': '请输入完整的电话号码',
    de: 'Bitte eine vollständige Telefonnummer eingeben',
    fr: 'Saisissez un numéro de téléphone complet',
  },
  'field.problem.phone-country': {
    en: 'Only numbers of {{country}}',
    'zh-CN': '仅支持{{country}}的号码',
    de: 'Nur Nummern aus {{country}}',
    fr: 'Uniquement des numéros de {{country}}',
  },
});
