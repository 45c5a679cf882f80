import { defineTexts } from '@dealwright/shared';

/** Words of handing over what somebody leaves behind (S-35). */
export const leaverTexts = defineTexts({
  'leavers.who': { en: 'Who leaves', 'zh-CN': '离职人员' },
  'leavers.choose': { en: 'Choose…', 'zh-CN': '请选择' },
  'leavers.successor': { en: 'Who takes over', 'zh-CN': '接手人' },
  'leavers.rule.superior': { en: 'The superior', 'zh-CN': '直接上级' },
  'leavers.rule.superior.hint': {
    en: 'The nearest who is active; where there is none, an administrator',
    'zh-CN': '最近的在职上级；没有时由管理员接手',
  },
  'leavers.rule.person': { en: 'A person', 'zh-CN': '指定人员' },
  'leavers.rule.person.hint': {
    en: 'Where he may not sit, an administrator does',
    'zh-CN': '其不能处理的由管理员接手',
  },
  'leavers.heir': { en: 'This person takes over', 'zh-CN': '指定接手人' },
  'leavers.preview': { en: 'What becomes of the tasks of {{leaver}}', 'zh-CN': '{{leaver}} 的待办去向' },
  'leavers.also': {
    en: 'Takes over: {{successor}}. Proxies that end: {{proxies}}. API keys that end: {{keys}}.',
    'zh-CN': '接手人：{{successor}}。将结束的代理：{{proxies}}；将停用的 API 密钥：{{keys}}。',
  },
  'leavers.rest': {
    en: 'Deals that get a new owner: {{deals}}. Requests that came back and go along: {{requests}}. Advice still asked for: {{advice}}.',
    'zh-CN': '更换负责人的商机：{{deals}}；一并移交的被退回申请：{{requests}}；待答复的征询：{{advice}}。',
  },
  'leavers.nothing': { en: 'No task is to be handed over.', 'zh-CN': '没有需要移交的待办。' },
  'leavers.deal': { en: 'Deal', 'zh-CN': '商机' },
  'leavers.step': { en: 'Step', 'zh-CN': '节点' },
  'leavers.state': { en: 'State', 'zh-CN': '状态' },
  'leavers.goes-to': { en: 'Goes to', 'zh-CN': '移交给' },
  'leavers.becomes.taken-out': { en: 'nobody: taken out of the vote', 'zh-CN': '无人可接手，移出表决' },
  'leavers.becomes.stuck': {
    en: 'nobody can: administrators are told and steer it by hand',
    'zh-CN': '无法移交，将通知管理员人工处理',
  },
  'leavers.leave': { en: 'Let {{leaver}} leave', 'zh-CN': '办理 {{leaver}} 离职' },
  'leavers.confirm': { en: 'Deactivate and hand over', 'zh-CN': '停用并移交' },
  'leavers.warning_one': {
    en: '{{leaver}} can no longer sign in from now on. {{count}} task goes to {{successor}} or as shown. This cannot be undone here.',
    'zh-CN': '{{leaver}} 将立即无法登录，{{count}} 项待办按上表移交给 {{successor}} 等人，此操作无法在此撤销。',
  },
  'leavers.warning_other': {
    en: '{{leaver}} can no longer sign in from now on. {{count}} tasks go to {{successor}} or as shown. This cannot be undone here.',
    'zh-CN': '{{leaver}} 将立即无法登录，{{count}} 项待办按上表移交给 {{successor}} 等人，此操作无法在此撤销。',
  },
  'leavers.done': {
    en: '{{name}} is deactivated; the tasks are being handed over',
    'zh-CN': '{{name}} 已停用，待办正在移交',
  },
  'leavers.left': { en: 'Have left: {{names}}', 'zh-CN': '已离职：{{names}}' },
});
