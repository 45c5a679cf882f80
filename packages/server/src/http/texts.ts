import { defineTexts } from '@dealwright/shared';

/** Reasons inside answers of the HTTP room. */
export const httpTexts = defineTexts({
  'http.reserved-key': {
    en: 'The key "{{message}}" is not allowed. Rename it.',
    'zh-CN': '不允许使用键“{{message}}”，请改名。',
  },
  'http.cursor': {
    en: 'This cursor was not given out by a list. Start from the first page.',
    'zh-CN': '该游标不是由列表返回的，请从第一页开始。',
  },
  'http.branch': { en: 'None of the allowed kinds fits.', 'zh-CN': '不符合任何允许的类型。' },
  'http.text.unstorable': {
    en: 'The text holds a character that cannot be stored (NUL or half of a pair). Remove it.',
    'zh-CN': '文本中含有无法保存的字符（空字符或不完整的字符），请将其删除。',
  },
  'http.number.unstorable': {
    en: 'The number is too large. Send one that a double can hold.',
    'zh-CN': '数字过大，请发送双精度范围内的数字。',
  },
  'http.too-deep': {
    en: 'The request is nested more than 200 levels deep. Flatten it.',
    'zh-CN': '请求的嵌套超过 200 层，请减少层级。',
  },
  'http.file.unknown': { en: 'There is no such file. Upload it first.', 'zh-CN': '没有这个文件，请先上传。' },
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
  'http.locale.unknown': { en: 'The form speaks {{message}} only.', 'zh-CN': '该表单只支持：{{message}}。' },
  'http.email.needed': {
    en: 'An e-mail address is needed to confirm.',
    'zh-CN': '需要填写电子邮箱以便确认。',
  },
});
