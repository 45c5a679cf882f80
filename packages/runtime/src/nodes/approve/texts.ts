import { defineTexts } from '@dealwright/shared';

/** Words of the approve node. */
export const approveTexts = defineTexts({
  'node.approve.name': { en: 'Approval', 'zh-CN': '审批' },
  'node.approve.description': { en: 'People say yes or no.', 'zh-CN': '由人同意或拒绝。' },
  'node.approve.settings.who': { en: 'Who decides', 'zh-CN': '由谁审批' },
  'node.approve.settings.mode': { en: 'How they decide', 'zh-CN': '审批方式' },
  'node.approve.settings.mode.any': { en: 'One yes is enough', 'zh-CN': '一人同意即可（或签）' },
  'node.approve.settings.mode.all': { en: 'Everybody must say yes', 'zh-CN': '所有人都须同意（会签）' },
  'node.approve.settings.mode.sequential': { en: 'One after the other', 'zh-CN': '按顺序依次审批' },
  'node.approve.settings.rejectRule': { en: 'When somebody says no', 'zh-CN': '有人拒绝时' },
  'node.approve.settings.rejectRule.first': { en: 'One no decides', 'zh-CN': '一人拒绝即拒绝' },
  'node.approve.settings.rejectRule.all': {
    en: 'Rejected only when everybody says no',
    'zh-CN': '所有人都拒绝才算拒绝',
  },
  'node.approve.settings.empty': { en: 'When nobody is found', 'zh-CN': '找不到审批人时' },
  'node.approve.settings.empty.admin': { en: 'An administrator decides', 'zh-CN': '由管理员审批' },
  'node.approve.settings.empty.pass': { en: 'Pass', 'zh-CN': '自动通过' },
  'node.approve.settings.empty.reject': { en: 'Reject', 'zh-CN': '自动拒绝' },
  'node.approve.settings.empty.named': { en: 'Ask the people named below', 'zh-CN': '由下面指定的人审批' },
  'node.approve.settings.empty.hold': { en: 'Stop and report it', 'zh-CN': '停住并上报' },
  'node.approve.settings.named': { en: 'Who decides then', 'zh-CN': '届时由谁审批' },
  'node.approve.settings.deadline': { en: 'Deadline', 'zh-CN': '期限' },
  'node.approve.settings.control': { en: 'A control: only people may approve', 'zh-CN': '管控节点：只能由人同意' },
  'node.approve.settings.self': { en: 'When the initiator would decide himself', 'zh-CN': '发起人就是审批人时' },
  'node.approve.settings.self.escalate': { en: 'His superior decides', 'zh-CN': '由其上级审批' },
  'node.approve.settings.self.skip': { en: 'Leave him out', 'zh-CN': '跳过发起人' },
  'node.approve.settings.self.allow': { en: 'Let him decide', 'zh-CN': '允许本人审批' },
});
