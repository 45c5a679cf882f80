import { definePublicTexts } from '@dealwright/shared';

/** Problems that several field types share. */
export const problemTexts = definePublicTexts({
  'field.problem.required': {
    en: 'Enter a value',
    'zh-CN': '请填写此项',
    de: 'Bitte ausfüllen',
    fr: 'Veuillez remplir ce champ',
  },
  'field.problem.not-understood': {
    en: 'This value cannot be understood',
    'zh-CN': '无法识别此值',
    de: 'Dieser Wert ist nicht lesbar',
    fr: 'Cette valeur est illisible',
  },
  'field.problem.field-not-allowed': {
    en: 'This field cannot be changed here',
    'zh-CN': '此字段在这里不可修改',
    de: 'Dieses Feld ist hier nicht änderbar',
    fr: 'Ce champ n’est pas modifiable ici',
  },
  'field.problem.field-unknown': {
    en: 'There is no such field here',
    'zh-CN': '此处没有这个字段',
    de: 'Dieses Feld gibt es hier nicht',
    fr: 'Ce champ n’existe pas ici',
  },
  'field.problem.too-long': {
    en: 'At most {{max}} characters',
    'zh-CN': '最多 {{max}} 个字符',
    de: 'Höchstens {{max}} Zeichen',
    fr: '{{max}} caractères au plus',
  },
  'field.problem.too-short': {
    en: 'At least {{min}} characters',
    'zh-CN': '至少 {{min}} 个字符',
    de: 'Mindestens {{min}} Zeichen',
    fr: '{{min}} caractères au moins',
  },
  'field.problem.number': {
    en: 'Enter a number',
    'zh-CN': '请输入数字',
    de: 'Bitte eine Zahl eingeben',
    fr: 'Saisissez un nombre',
  },
  'field.problem.scale': {
    en: 'At most {{scale}} digits after the decimal point',
    'zh-CN': '最多保留 {{scale}} 位小数',
    de: 'Höchstens {{scale}} Nachkommastellen',
    fr: '{{scale}} décimales au plus',
  },
  'field.problem.min': {
    en: 'At least {{min}}',
    'zh-CN': '不能小于 {{min}}',
    de: 'Mindestens {{min}}',
    fr: '{{min}} au minimum',
  },
  'field.problem.max': {
    en: 'At most {{max}}',
    'zh-CN': '不能大于 {{max}}',
    de: 'Höchstens {{max}}',
    fr: '{{max}} au maximum',
  },
  'field.problem.before': {
    en: 'Not before {{min}}',
    'zh-CN': '不能早于 {{min}}',
    de: 'Nicht vor {{min}}',
    fr: 'Pas avant {{min}}',
  },
  'field.problem.after': {
    en: 'Not after {{max}}',
    'zh-CN': '不能晚于 {{max}}',
    de: 'Nicht nach {{max}}',
    fr: 'Pas après {{max}}',
  },
  'field.problem.option': {
    en: 'Choose one of the options',
    'zh-CN': '请从选项中选择',
    de: 'Bitte eine der Möglichkeiten wählen',
    fr: 'Choisissez l’une des options',
  },
  'field.problem.too-many': {
    en: 'At most {{max}}',
    'zh-CN': '最多 {{max}} 项',
    de: 'Höchstens {{max}}',
    fr: '{{max}} au plus',
  },
  'field.problem.too-few': {
    en: 'At least {{min}}',
    'zh-CN': '至少 {{min}} 项',
    de: 'Mindestens {{min}}',
    fr: '{{min}} au moins',
  },
});
