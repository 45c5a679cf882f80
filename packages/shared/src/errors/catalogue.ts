import { defineTexts, type Texts } from '../text/define-texts.ts';
import { publicErrorTexts } from './public-error-texts.ts';

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
  'calendar.refused': 422,
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
  'answer.token': 410,
  'connection.taken': 409,
  'webhook.signature': 401,
  'webhook.stale': 401,
  'webhook.refused': 422,
  'schedule.not-released': 422,
  'call.failed': 502,
  'config.invalid': 500,
  'database.refused': 500,
  'server.incomplete': 500,
  'server.busy': 503,
  'server.failed': 500,
} as const);

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;

/** What went wrong and what to do, where only people of the organization and operators are told so. */
const innerErrorTexts = defineTexts({
  'error.request.origin': {
    en: 'The request comes from another site. Open Dealwright at its own address and try again.',
    'zh-CN': '请求来自其他网站。请在 Dealwright 自己的地址中重试。',
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
  'error.definition.refused': {
    en: 'The definition was refused. See the details for each place and reason.',
    'zh-CN': '定义被拒绝。各处位置与原因见详情。',
  },
  'error.calendar.refused': {
    en: 'The working calendar was refused. See the details for each place and reason.',
    'zh-CN': '工作日历被拒绝。各处位置与原因见详情。',
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
  'error.answer.token': {
    en: 'This address takes no answer. Use the one that stood in the call.',
    'zh-CN': '此地址不接受答复，请使用调用时给出的地址。',
  },
  'error.connection.taken': {
    en: 'There is a connection {{name}} already. Choose another name.',
    'zh-CN': '连接 {{name}} 已存在，请使用其他名称。',
  },
  'error.webhook.signature': {
    en: 'There is no open webhook for this message, or its signature is wrong. Check the address and the secret, and sign the body exactly as it is sent (Standard Webhooks).',
    'zh-CN':
      '没有可接收此消息的 Webhook，或签名不正确。请检查地址和密钥，并按 Standard Webhooks 对实际发送的正文签名。',
  },
  'error.webhook.stale': {
    en: 'The message is not of the last five minutes. Check the clock of the sender, and sign each try anew.',
    'zh-CN': '消息的时间与当前时间相差超过五分钟。请检查发送方的时钟，并在每次发送时重新签名。',
  },
  'error.schedule.not-released': {
    en: 'No version that counts in this region has this schedule. Publish and release one that does.',
    'zh-CN': '该区域生效的版本中没有此计划。请发布含有该计划的版本。',
  },
  'error.webhook.refused': { en: 'The message was refused: {{reason}}', 'zh-CN': '消息被拒绝：{{reason}}' },
  'error.call.failed': {
    en: 'Another system could not be called: {{reason}}. It is tried again.',
    'zh-CN': '调用外部系统失败：{{reason}}，系统将重试。',
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
});

/** What went wrong and what to do, in the product languages; to strangers in two more. */
export const errorTexts: Texts<`error.${ErrorCode}`> = Object.freeze({ ...innerErrorTexts, ...publicErrorTexts });
