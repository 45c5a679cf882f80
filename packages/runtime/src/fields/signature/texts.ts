import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the signature field. */
export const signatureTexts = defineTexts({
  'field.signature.name': { en: 'Signature', 'zh-CN': '手写签名' },
});

/** What a person who signs reads. */
export const signaturePublicTexts = definePublicTexts({
  'field.signature.paper': {
    en: 'Place to sign',
    'zh-CN': '签名区',
    de: 'Feld zum Unterschreiben',
    fr: 'Zone de signature',
  },
  'field.signature.type': {
    en: 'Or type the name',
    'zh-CN': '或输入姓名',
    de: 'Oder den Namen eingeben',
    fr: 'Ou saisissez le nom',
  },
  'field.signature.clear': { en: 'Clear', 'zh-CN': '清除', de: 'Leeren', fr: 'Effacer' },
  'field.signature.needed': {
    en: 'Sign above, or type the name.',
    'zh-CN': '请在上方签名，或输入姓名。',
    de: 'Bitte oben unterschreiben oder den Namen eingeben.',
    fr: 'Signez ci-dessus ou saisissez le nom.',
  },
  'field.signature.use': {
    en: 'Use signature',
    'zh-CN': '使用此签名',
    de: 'Unterschrift übernehmen',
    fr: 'Utiliser la signature',
  },
  'field.signature.again': { en: 'Sign again', 'zh-CN': '重新签名', de: 'Neu unterschreiben', fr: 'Signer à nouveau' },
  'field.signature.failed': {
    en: 'The signature could not be sent. Try again.',
    'zh-CN': '签名发送失败，请重试。',
    de: 'Die Unterschrift konnte nicht gesendet werden. Bitte erneut versuchen.',
    fr: 'La signature n’a pas pu être envoyée. Réessayez.',
  },
  'field.signature.signed': {
    en: 'Signed {{when}}',
    'zh-CN': '签署于 {{when}}',
    de: 'Unterschrieben {{when}}',
    fr: 'Signé {{when}}',
  },
  'field.signature.recorded': {
    en: 'Signed {{when}}, taken by {{person}}',
    'zh-CN': '签署于 {{when}}，由{{person}}采集',
    de: 'Unterschrieben {{when}}, aufgenommen von {{person}}',
    fr: 'Signé {{when}}, recueilli par {{person}}',
  },
  'field.problem.signature': {
    en: 'Sign by hand',
    'zh-CN': '请手写签名',
    de: 'Bitte unterschreiben',
    fr: 'Signez à la main',
  },
});
