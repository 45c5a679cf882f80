import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the money field. */
export const moneyTexts = defineTexts({
  'field.money.name': { en: 'Money', 'zh-CN': '金额' },
  'field.money.settings.currency': { en: 'Currency', 'zh-CN': '币种' },
  'field.money.settings.min': { en: 'Lowest', 'zh-CN': '最小值' },
  'field.money.settings.max': { en: 'Highest', 'zh-CN': '最大值' },
});

/** Problems of money. */
export const moneyProblemTexts = definePublicTexts({
  'field.problem.currency': {
    en: 'The currency must be {{currency}}',
    'zh-CN': '币种必须为 {{currency}}',
    de: 'Die Währung muss {{currency}} sein',
    fr: 'La devise doit être {{currency}}',
  },
});
