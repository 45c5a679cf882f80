import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the consent field. */
export const consentTexts = defineTexts({
  'field.consent.name': { en: 'Consent', 'zh-CN': '同意' },
  'field.consent.settings.purposes': { en: 'Purposes', 'zh-CN': '用途' },
  'field.consent.settings.notice': { en: 'Notice', 'zh-CN': '告知书' },
  'problem.consent-purpose': {
    en: 'The definition has no purpose {{purpose}}.',
    'zh-CN': '定义中没有用途 {{purpose}}。',
  },
  'problem.consent-basis': {
    en: 'The purpose {{purpose}} does not rest on consent, so nobody is asked for it.',
    'zh-CN': '用途 {{purpose}} 的依据不是同意，不应征求同意。',
  },
  'problem.consent-sentence': {
    en: 'The purpose {{purpose}} has no sentence for its box.',
    'zh-CN': '用途 {{purpose}} 缺少勾选框的说明文字。',
  },
  'problem.consent-notice': {
    en: 'The definition has no notice {{notice}}.',
    'zh-CN': '定义中没有告知书 {{notice}}。',
  },
});

/** What people meet at the boxes. */
export const consentPublicTexts = definePublicTexts({
  'field.consent.given': {
    en: 'Agreed: {{purposes}}',
    'zh-CN': '已同意：{{purposes}}',
    de: 'Zugestimmt: {{purposes}}',
    fr: 'Accepté : {{purposes}}',
  },
  'field.consent.recorded': {
    en: '{{words}} · recorded by {{person}}',
    'zh-CN': '{{words}}（由{{person}}代为记录）',
    de: '{{words}} · eingetragen von {{person}}',
    fr: '{{words}} · saisi par {{person}}',
  },
  'field.consent.for-others': {
    en: 'Tick only what the customer has agreed to. Your name is kept with it.',
    'zh-CN': '只勾选客户确已同意的用途，系统会一并记录您的姓名。',
    de: 'Nur ankreuzen, wozu der Kunde zugestimmt hat. Ihr Name wird dazu gespeichert.',
    fr: 'Ne cochez que ce que le client a accepté. Votre nom est conservé avec.',
  },
  'field.consent.none': {
    en: 'Nothing agreed',
    'zh-CN': '未同意任何用途',
    de: 'Nichts zugestimmt',
    fr: 'Rien accepté',
  },
  'field.consent.keep': {
    en: 'kept {{duration}}',
    'zh-CN': '保留 {{duration}}',
    de: 'Aufbewahrung {{duration}}',
    fr: 'conservé {{duration}}',
  },
  'field.problem.consent': {
    en: 'This consent does not fit the notice shown here',
    'zh-CN': '该同意与此处的告知书不符',
    de: 'Diese Zustimmung passt nicht zum Hinweis auf dieser Seite',
    fr: 'Ce consentement ne correspond pas à la notice affichée',
  },
});
