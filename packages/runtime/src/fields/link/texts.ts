import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the link field. */
export const linkTexts = defineTexts({
  'field.link.name': { en: 'Web address', 'zh-CN': '网址' },
});

/** Problems of a web address. */
export const linkProblemTexts = definePublicTexts({
  'field.problem.link': {
    en: 'Enter a web address, such as https://example.com',
    'zh-CN': '请输入网址，例如 https://example.com',
    de: 'Bitte eine Webadresse eingeben, etwa https://example.com',
    fr: 'Saisissez une adresse web, par exemple https://example.com',
  },
});
