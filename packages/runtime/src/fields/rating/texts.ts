import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the rating field. */
export const ratingTexts = defineTexts({
  'field.rating.name': { en: 'Rating', 'zh-CN': '评分' },
  'field.rating.settings.most': { en: 'Number of stars', 'zh-CN': '星数' },
  'field.rating.settings.lowest': { en: 'What one star means', 'zh-CN': '一星的含义' },
  'field.rating.settings.highest': { en: 'What all stars mean', 'zh-CN': '满星的含义' },
});

/** What a person who rates hears and reads. */
export const ratingPublicTexts = definePublicTexts({
  'field.rating.of': {
    en: '{{stars}} of {{most}} stars',
    'zh-CN': '{{stars}} 星（共 {{most}} 星）',
    de: '{{stars}} von {{most}} Sternen',
    fr: '{{stars}} étoiles sur {{most}}',
  },
  'field.rating.clear': {
    en: 'No rating',
    'zh-CN': '不评分',
    de: 'Keine Bewertung',
    fr: 'Sans note',
  },
});
