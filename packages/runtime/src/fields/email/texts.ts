import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the e-mail field. */
export const emailTexts = defineTexts({
  'field.email.name': { en: 'E-mail', 'zh-CN': '邮箱' },
});

/** Problems of an address. */
export const emailProblemTexts = definePublicTexts({
  'field.problem.email': {
    en: 'Enter an address such as name@company.com',
    'zh-CN': '请输入有效的邮箱地址，例如 name@company.com',
    de: 'Bitte eine Adresse wie name@firma.de eingeben',
    fr: 'Saisissez une adresse comme nom@societe.fr',
  },
});
