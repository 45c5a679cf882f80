import { defineTexts } from '@dealwright/shared';
import { becauseTexts } from './because-texts.ts';

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
  'notify.task-opened-message': {
    en: '{{node}}: what came by a message of another system ({{region}}) needs your decision ({{flow}})',
    'zh-CN': '{{node}}：外部系统消息（{{region}}）带来的内容请您处理（{{flow}}）',
  },
  'notify.task-opened-schedule': {
    en: '{{node}}: by schedule, this needs your decision ({{flow}})',
    'zh-CN': '{{node}}：按计划请您处理（{{flow}}）',
  },
  'notify.task-transferred': {
    en: '{{node}}: {{from}} handed this task to you ({{flow}})',
    'zh-CN': '{{node}}：{{from}} 将任务转交给您（{{flow}}）',
  },
  'notify.task-closed': {
    en: '{{node}}: your decision is no longer needed ({{flow}})',
    'zh-CN': '{{node}}：不再需要您处理（{{flow}}）',
  },
  'notify.task-taken-over': {
    en: '{{node}}: {{from}} did not act in time; the task is yours ({{flow}})',
    'zh-CN': '{{node}}：{{from}} 未按时处理，任务已转给您（{{flow}}）',
  },
  'notify.task-due': {
    en: '{{node}}: your decision is due by {{at}} ({{flow}})',
    'zh-CN': '{{node}}：请在 {{at}} 前处理（{{flow}}）',
  },
  'notify.task-overdue': {
    en: '{{node}}: your decision has been overdue since {{at}} ({{flow}})',
    'zh-CN': '{{node}}：已于 {{at}} 到期，请尽快处理（{{flow}}）',
  },
  'notify.task-stuck': {
    en: '{{node}}: overdue since {{at}} at {{person}}, and nobody is there to take over ({{flow}})',
    'zh-CN': '{{node}}：{{person}} 的待办已于 {{at}} 到期，且无人可以接手（{{flow}}）',
  },
  'notify.run-returned': { en: '{{flow}}: sent back to you', 'zh-CN': '{{flow}}：已退回给您' },
  'notify.run-approved': { en: '{{flow}}: approved', 'zh-CN': '{{flow}}：已通过' },
  'notify.run-rejected': { en: '{{flow}}: rejected', 'zh-CN': '{{flow}}：被驳回' },
  'notify.run-cancelled': { en: '{{flow}}: cancelled', 'zh-CN': '{{flow}}：已取消' },
  'notify.run-revoked': {
    en: '{{flow}}: the approval was revoked',
    'zh-CN': '{{flow}}：原审批已被撤销',
  },
  'notify.request-handed': {
    en: '{{flow}}: the request of {{from}} came back and is yours now',
    'zh-CN': '{{flow}}：{{from}} 被退回的申请已转由您处理',
  },
  'notify.owner-changed': { en: '{{from}} handed a deal to you', 'zh-CN': '{{from}} 将商机转交给您负责' },
  'notify.incident': {
    en: '{{flow}} cannot go on and needs an administrator',
    'zh-CN': '“{{flow}}”无法继续，需要管理员处理',
  },
  'notify.flow-reached': { en: '{{flow}} has come to {{node}}', 'zh-CN': '“{{flow}}”已到达“{{node}}”' },
  'notify.flow-message': { en: '{{text}}', 'zh-CN': '{{text}}' },
  'notify.mentioned': { en: '{{person}} mentioned you: {{words}}', 'zh-CN': '{{person}} 提到了您：{{words}}' },
  'notify.urged': {
    en: '{{node}}: {{person}} reminds you ({{flow}})',
    'zh-CN': '{{node}}：{{person}} 催您处理（{{flow}}）',
  },
  'notify.advice-asked': {
    en: '{{person}} asks for your advice ({{flow}})',
    'zh-CN': '{{person}} 征询您的意见（{{flow}}）',
  },
  'notify.advice-given': {
    en: '{{person}} has answered you ({{flow}})',
    'zh-CN': '{{person}} 已回复您的征询（{{flow}}）',
  },
  'notify.run-return': {
    en: '{{flow}}: {{person}} sent it back to “{{node}}”',
    'zh-CN': '{{flow}}：{{person}} 退回到“{{node}}”',
  },
  'notify.run-jump': {
    en: '{{flow}}: {{person}} moved it to “{{node}}”',
    'zh-CN': '{{flow}}：{{person}} 跳转到“{{node}}”',
  },
  'notify.run-take-back': {
    en: '{{flow}}: {{person}} took his decision at “{{node}}” back',
    'zh-CN': '{{flow}}：{{person}} 撤回了在“{{node}}”的处理',
  },
  'notify.decided-for': {
    en: '{{node}}: {{person}} has decided what was asked of {{of}} ({{flow}})',
    'zh-CN': '{{node}}：{{of}} 的待办已由 {{person}} 处理（{{flow}}）',
  },
  'notify.left-over-seat': becauseTexts['because.left-over-seat'],
  'notify.left-over-request': becauseTexts['because.left-over-request'],
  'notify.left-over-advice': becauseTexts['because.left-over-advice'],
  'notify.left-over-deal': becauseTexts['because.left-over-deal'],
  'notify.consent-taken-back': {
    en: 'The person it is about has taken back the consent: {{purpose}}',
    'zh-CN': '当事人已撤回同意：{{purpose}}',
  },
  'notify.by-hand': { en: '{{person}}: {{words}}', 'zh-CN': '{{person}}：{{words}}' },
});
