import { defineTexts } from '@dealwright/shared';

/** What people are told. */
export const notifyTexts = defineTexts({
  'notify.task-opened': {
    en: '{{node}}: {{initiator}} asks for your decision ({{flow}})',
    'zh-CN': '{{node}}：{{initiator}} 请您处理（{{flow}}）',
  },
  'notify.task-opened-public': {
    en: '{{node}}: what came through the public form ({{region}}) needs your decision ({{flow}})',
    'zh-CN': '{{node}}：通过公开表单（{{region}}）提交的内容请您处理（{{flow}}）',
  },
  'notify.task-transferred': {
    en: '{{node}}: {{from}} handed this task to you ({{flow}})',
    'zh-CN': '{{node}}：{{from}} 将任务转交给您（{{flow}}）',
  },
  'notify.task-closed': {
    en: '{{node}}: your decision is no longer needed ({{flow}})',
    'zh-CN': '{{node}}：不再需要您处理（{{flow}}）',
  },
  'notify.run-returned': { en: '{{flow}}: sent back to you', 'zh-CN': '{{flow}}：已退回给您' },
  'notify.run-approved': { en: '{{flow}}: approved', 'zh-CN': '{{flow}}：已通过' },
  'notify.run-rejected': { en: '{{flow}}: rejected', 'zh-CN': '{{flow}}：被拒绝' },
  'notify.run-cancelled': {
    en: '{{flow}}: cancelled, because the deal has ended',
    'zh-CN': '{{flow}}：商机已结束，审批已取消',
  },
  'notify.owner-changed': { en: '{{from}} handed a deal to you', 'zh-CN': '{{from}} 将商机转交给您负责' },
  'notify.incident': {
    en: '{{flow}} cannot go on and needs an administrator',
    'zh-CN': '“{{flow}}”无法继续，需要管理员处理',
  },
  'notify.flow-reached': { en: '{{flow}} has come to {{node}}', 'zh-CN': '“{{flow}}”已到达“{{node}}”' },
  'notify.flow-message': { en: '{{text}}', 'zh-CN': '{{text}}' },
});
