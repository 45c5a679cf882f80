import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Reasons that strangers can be told too. */
export const publicHttpTexts = definePublicTexts({
  'http.reserved-key': {
    en: 'The key "{{message}}" is not allowed. Rename it.',
    'zh-CN': '不允许使用键“{{message}}”，请改名。',
    de: 'Der Schlüssel „{{message}}“ ist nicht erlaubt. Benennen Sie ihn um.',
    fr: 'La clé « {{message}} » n’est pas permise. Renommez-la.',
  },
  'http.branch': {
    en: 'None of the allowed kinds fits.',
    'zh-CN': '不符合任何允许的类型。',
    de: 'Keine der erlaubten Formen passt.',
    fr: 'Aucune des formes permises ne convient.',
  },
  'http.text.unstorable': {
    en: 'The text holds a character that cannot be stored (NUL or half of a pair). Remove it.',
    'zh-CN': '文本中含有无法保存的字符（空字符或不完整的字符），请将其删除。',
    de: 'Der Text enthält ein Zeichen, das nicht gespeichert werden kann (NUL oder ein halbes Zeichenpaar). Entfernen Sie es.',
    fr: 'Le texte contient un caractère impossible à enregistrer (NUL ou moitié de paire). Retirez-le.',
  },
  'http.number.unstorable': {
    en: 'The number is too large. Send one that a double can hold.',
    'zh-CN': '数字过大，请发送双精度范围内的数字。',
    de: 'Die Zahl ist zu groß. Senden Sie eine, die in doppelte Genauigkeit passt.',
    fr: 'Le nombre est trop grand. Envoyez-en un qui tienne en double précision.',
  },
  'http.too-deep': {
    en: 'The request is nested more than 200 levels deep. Flatten it.',
    'zh-CN': '请求的嵌套超过 200 层，请减少层级。',
    de: 'Die Anfrage ist mehr als 200 Ebenen tief verschachtelt. Machen Sie sie flacher.',
    fr: 'La demande est imbriquée sur plus de 200 niveaux. Aplatissez-la.',
  },
  'http.file.unknown': {
    en: 'There is no such file. Upload it first.',
    'zh-CN': '没有这个文件，请先上传。',
    de: 'Diese Datei gibt es nicht. Laden Sie sie zuerst hoch.',
    fr: 'Ce fichier n’existe pas. Envoyez-le d’abord.',
  },
  'http.locale.unknown': {
    en: 'The form speaks {{message}} only.',
    'zh-CN': '该表单只支持：{{message}}。',
    de: 'Das Formular gibt es nur in: {{message}}.',
    fr: 'Le formulaire n’existe qu’en : {{message}}.',
  },
  'http.email.needed': {
    en: 'An e-mail address is needed to confirm.',
    'zh-CN': '需要填写电子邮箱以便确认。',
    de: 'Zum Bestätigen wird eine E-Mail-Adresse gebraucht.',
    fr: 'Une adresse e-mail est nécessaire pour confirmer.',
  },
});

const innerHttpTexts = defineTexts({
  'http.cursor': {
    en: 'This cursor was not given out by a list. Start from the first page.',
    'zh-CN': '该游标不是由列表返回的，请从第一页开始。',
  },
  'http.key.taken': {
    en: 'There is already a process with the key "{{message}}". Choose another one.',
    'zh-CN': '已存在键为“{{message}}”的流程，请换一个。',
  },
  'http.key.other': {
    en: 'The key of this process is "{{message}}" and stays so.',
    'zh-CN': '该流程的键是“{{message}}”，不能更改。',
  },
  'http.form.not-public': {
    en: 'No published version has a public form with this id.',
    'zh-CN': '没有任何已发布的版本包含此公开表单。',
  },
  'http.region.unknown': { en: 'The organization has no such region.', 'zh-CN': '组织中没有这个区域。' },
});

/** Reasons inside answers of the HTTP room. */
export const httpTexts = Object.freeze({ ...innerHttpTexts, ...publicHttpTexts });
