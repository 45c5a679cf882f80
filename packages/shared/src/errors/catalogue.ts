import { defineTexts, type Texts } from '../text/define-texts.ts';

/** HTTP status of every error the product can answer with. The message and the remedy are in `errorTexts`. */
export const errorCatalogue = Object.freeze({
  'request.invalid': 400,
  'request.malformed': 400,
  'request.media-type': 415,
  'request.too-large': 413,
  'request.too-many': 429,
  'request.origin': 403,
  'request.idempotency-mismatch': 422,
  'request.idempotency-told': 409,
  'auth.required': 401,
  'auth.refused': 401,
  'auth.forbidden': 403,
  'not-found': 404,
  'definition.refused': 422,
  'definition.invalid': 422,
  'draft.conflict': 409,
  'version.unchanged': 409,
  'release.invalid': 422,
  'deal.conflict': 409,
  'command.refused': 422,
  'task.already-decided': 409,
  'task.batch-refused': 422,
  'organization.refused': 422,
  'file.refused': 422,
  'public.closed': 410,
  'public.token': 410,
  'config.invalid': 500,
  'database.refused': 500,
  'server.incomplete': 500,
  'server.busy': 503,
  'server.failed': 500,
} as const);

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;

/** What went wrong and what to do, in both product languages. */
export const errorTexts: Texts<`error.${ErrorCode}`> = defineTexts({
  'error.request.invalid': {
    en: 'The request has {{count}} wrong value(s). See the details for the place of each.',
    'zh-CN': '请求中有 {{count}} 处不正确的值，具体位置见详情。',
  },
  'error.request.malformed': {
    en: 'The body is not valid JSON. Send one JSON document in UTF-8.',
    'zh-CN': '请求体不是有效的 JSON。请发送一个 UTF-8 编码的 JSON 文档。',
  },
  'error.request.media-type': {
    en: 'This address takes application/json (files: multipart/form-data).',
    'zh-CN': '此地址只接受 application/json（文件用 multipart/form-data）。',
  },
  'error.request.too-large': { en: 'The request is larger than {{limit}}.', 'zh-CN': '请求超过了 {{limit}} 的上限。' },
  'error.request.too-many': {
    en: 'Too many requests. Try again in {{seconds}} seconds.',
    'zh-CN': '请求过于频繁，请在 {{seconds}} 秒后重试。',
  },
  'error.request.origin': {
    en: 'The request comes from another site. Open Dealwright at its own address and try again.',
    'zh-CN': '请求来自其他网站。请在 Dealwright 自己的地址中重试。',
  },
  'error.request.idempotency-mismatch': {
    en: 'This idempotency key was used for another request. Use a new key.',
    'zh-CN': '该幂等键已用于另一个请求，请换一个新键。',
  },
  'error.request.idempotency-told': {
    en: 'This was done before, and its answer was told once only. Use a new idempotency key to do it again.',
    'zh-CN': '此操作此前已完成，其结果只显示一次。如需再次执行，请使用新的幂等键。',
  },
  'error.auth.required': { en: 'Sign in first.', 'zh-CN': '请先登录。' },
  'error.auth.refused': {
    en: 'E-mail or password is wrong. Check both and try again.',
    'zh-CN': '邮箱或密码不正确，请检查后重试。',
  },
  'error.auth.forbidden': {
    en: 'Your role does not allow this. Ask an administrator of your organization.',
    'zh-CN': '您的角色无权执行此操作，请联系组织管理员。',
  },
  'error.not-found': { en: 'There is nothing here that you may see.', 'zh-CN': '这里没有您可以查看的内容。' },
  'error.definition.refused': {
    en: 'The definition was refused. See the details for each place and reason.',
    'zh-CN': '定义被拒绝。各处位置与原因见详情。',
  },
  'error.definition.invalid': {
    en: 'The definition has {{count}} error(s) that must be mended before publishing.',
    'zh-CN': '定义中有 {{count}} 个错误，发布前必须修正。',
  },
  'error.draft.conflict': {
    en: '{{name}} changed this draft meanwhile. Reload it, then make your change again.',
    'zh-CN': '{{name}} 已修改此草稿。请重新载入后再改。',
  },
  'error.version.unchanged': {
    en: 'The draft equals version {{version}}. There is nothing to publish.',
    'zh-CN': '草稿与版本 {{version}} 相同，没有可发布的内容。',
  },
  'error.release.invalid': { en: 'The release cannot be made: {{reason}}', 'zh-CN': '无法发布：{{reason}}' },
  'error.deal.conflict': {
    en: 'The deal changed meanwhile. Reload it and try again.',
    'zh-CN': '商机已被修改，请重新载入后重试。',
  },
  'error.command.refused': { en: 'Not possible: {{reason}}', 'zh-CN': '无法执行：{{reason}}' },
  'error.task.already-decided': {
    en: '{{name}} has already decided this: {{decision}}, {{at}}.',
    'zh-CN': '{{name}} 已于 {{at}} 处理：{{decision}}。',
  },
  'error.task.batch-refused': {
    en: 'This task must be opened to be decided: {{reason}}',
    'zh-CN': '此待办需要打开后处理：{{reason}}',
  },
  'error.organization.refused': { en: 'Not possible: {{reason}}', 'zh-CN': '无法执行：{{reason}}' },
  'error.file.refused': { en: 'The file was refused: {{reason}}', 'zh-CN': '文件被拒绝：{{reason}}' },
  'error.public.closed': { en: 'This form is closed.', 'zh-CN': '此表单已关闭。' },
  'error.public.token': {
    en: 'This link is no longer valid. Send the form again to get a new one.',
    'zh-CN': '此链接已失效，请重新提交表单以获取新链接。',
  },
  'error.config.invalid': {
    en: 'The setting {{name}} cannot be used. Expected: {{expected}}.',
    'zh-CN': '设置 {{name}} 无法使用。应为：{{expected}}。',
  },
  'error.database.refused': {
    en: 'The database cannot be used: {{reason}}',
    'zh-CN': '无法使用数据库：{{reason}}',
  },
  'error.server.incomplete': {
    en: 'The server was not started, because it is put together wrongly: {{reason}}',
    'zh-CN': '服务器组装有误，未启动：{{reason}}',
  },
  'error.server.busy': {
    en: 'The server is busy. Try again in {{seconds}} seconds.',
    'zh-CN': '服务器繁忙，请在 {{seconds}} 秒后重试。',
  },
  'error.server.failed': {
    en: 'Something went wrong on our side. Nothing was changed. Number for support: {{id}}',
    'zh-CN': '服务器出错，未做任何更改。支持编号：{{id}}',
  },
});
