import { defineTexts } from '@dealwright/shared';

/** Words of the node that calls another system. */
export const callTexts = defineTexts({
  'node.call.name': { en: 'Call a system', 'zh-CN': '调用外部系统' },
  'node.call.description': { en: 'Sends values to another system.', 'zh-CN': '将数据发送给外部系统。' },
  'node.call.settings.connection': { en: 'Connection', 'zh-CN': '连接' },
  'node.call.settings.send': { en: 'What is sent', 'zh-CN': '发送的数据' },
  'node.call.settings.personal': {
    en: 'Personal or masked fields that may be sent',
    'zh-CN': '允许发送的个人或脱敏字段',
  },
  'node.call.settings.wait': { en: 'Waiting for an answer', 'zh-CN': '是否等待答复' },
  'node.call.settings.wait.go-on': { en: 'Go on once it is sent', 'zh-CN': '发送后直接继续' },
  'node.call.settings.wait.answer': { en: 'Wait until it calls back', 'zh-CN': '等待对方回调' },
  'node.call.settings.fields': { en: 'Fields the answer may fill', 'zh-CN': '答复可填写的字段' },
  'node.call.settings.deadline': { en: 'How long at most', 'zh-CN': '最长等待时间' },
  'node.call.settings.late': { en: 'When no answer comes in time', 'zh-CN': '逾期未答复时' },
  'node.call.settings.late.go-on': { en: 'Go on without it', 'zh-CN': '继续' },
  'node.call.settings.late.reject': { en: 'Reject', 'zh-CN': '驳回' },
  'problem.call-no-connection': { en: 'Choose the connection to call.', 'zh-CN': '请选择要调用的连接。' },
  'problem.call-connection-unknown': {
    en: 'The organization has no connection “{{connection}}”, so every call would fail. Choose one that exists, or have an administrator set it up.',
    'zh-CN': '组织中没有连接“{{connection}}”，每次调用都会失败。请选择现有的连接，或请管理员先建立。',
  },
  'problem.call-connection-closed': {
    en: 'The connection “{{connection}}” is closed, so every call would fail until an administrator opens it.',
    'zh-CN': '连接“{{connection}}”已停用，在管理员启用之前每次调用都会失败。',
  },
  'problem.call-answer-unused': {
    en: 'This counts only where the node waits for an answer.',
    'zh-CN': '仅在等待答复时有效。',
  },
});
