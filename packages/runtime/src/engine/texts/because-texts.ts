import { defineTexts } from '@dealwright/shared';

/** Why something is as it is: why it is somebody's turn, why a seat closed, why a branch was taken. */
export const becauseTexts = defineTexts({
  'because.named': { en: 'named in the flow', 'zh-CN': '流程中指定的人员' },
  'because.role': { en: 'has the role {{role}}', 'zh-CN': '担任角色：{{role}}' },
  'because.role-region': {
    en: 'has the role {{role}} in the region {{region}}',
    'zh-CN': '在{{region}}区域担任角色：{{role}}',
  },
  'because.role-team': {
    en: 'has the role {{role}} in the team {{team}}',
    'zh-CN': '在{{team}}团队担任角色：{{role}}',
  },
  'because.superior': { en: 'superior of {{of}}, level {{level}}', 'zh-CN': '{{of}} 的第 {{level}} 级上级' },
  'because.field': { en: 'named in the field {{field}}', 'zh-CN': '字段“{{field}}”中的人员' },
  'because.initiator': { en: 'asked for it', 'zh-CN': '发起人' },
  'because.owner': { en: 'owns the deal', 'zh-CN': '商机负责人' },
  'because.escalated': {
    en: 'in place of {{initiator}}, who must not decide his own request',
    'zh-CN': '{{initiator}} 不能审批自己的申请，改由其上级处理',
  },
  'because.empty-admin': {
    en: 'administrator, because nobody else was found',
    'zh-CN': '找不到其他处理人，由管理员处理',
  },
  'because.empty-named': { en: 'named for the case that nobody is found', 'zh-CN': '找不到处理人时的指定人员' },
  'because.deadline-escalated': {
    en: '{{from}} did not act in time, so his superior takes over',
    'zh-CN': '{{from}} 未按时处理，由其上级接手',
  },
  'because.deadline-transferred': {
    en: '{{from}} did not act in time, so the task was handed on',
    'zh-CN': '{{from}} 未按时处理，任务已转交',
  },
  'because.deadline-auto-approved': {
    en: 'the deadline of {{person}} has passed, and the flow then approves',
    'zh-CN': '{{person}} 的期限已过，按设置自动通过',
  },
  'because.deadline-auto-rejected': {
    en: 'the deadline of {{person}} has passed, and the flow then rejects',
    'zh-CN': '{{person}} 的期限已过，按设置自动拒绝',
  },
  'because.deadline-returned': {
    en: 'the deadline of {{person}} has passed, and the request then goes back',
    'zh-CN': '{{person}} 的期限已过，按设置自动退回',
  },
  'because.calendar-missing': {
    en: 'the region {{region}} has no working calendar, so Monday to Friday from nine to five was counted',
    'zh-CN': '区域“{{region}}”没有工作日历，按周一至周五 9:00–17:00 计算',
  },
  'because.calendar-year-missing': {
    en: 'the working calendar of {{region}} has no data for {{years}}, so its ordinary week was counted',
    'zh-CN': '“{{region}}”的工作日历缺少 {{years}} 年的数据，按普通工作周计算',
  },
  'because.returned': { en: '{{person}} sent it back', 'zh-CN': '{{person}} 已退回' },
  'because.others-approved': { en: '{{person}} has approved', 'zh-CN': '{{person}} 已同意' },
  'because.others-rejected': { en: '{{person}} has rejected', 'zh-CN': '{{person}} 已拒绝' },
  'because.others-completed': { en: '{{person}} has done it', 'zh-CN': '{{person}} 已办理' },
  'because.others-returned': { en: '{{person}} has sent it back', 'zh-CN': '{{person}} 已退回' },
  'because.others-withdrawn': { en: '{{person}} has withdrawn the request', 'zh-CN': '{{person}} 已撤销申请' },
  'because.deal-ended': { en: 'the deal has ended in {{stage}}', 'zh-CN': '商机已结束于“{{stage}}”' },
  'because.time-passed': { en: 'the time has come', 'zh-CN': '时间已到' },
  'because.empty-pass': { en: 'nobody was found, and the node then passes', 'zh-CN': '找不到处理人，按设置自动通过' },
  'because.empty-reject': {
    en: 'nobody was found, and the node then rejects',
    'zh-CN': '找不到处理人，按设置自动拒绝',
  },
  'because.self-skipped': {
    en: 'only the initiator was found, and he is left out',
    'zh-CN': '只找到发起人本人，按设置跳过',
  },
  'because.nobody-to-ask': { en: 'nobody was found who could decide', 'zh-CN': '找不到可以处理的人' },
  'because.nobody-to-tell': { en: 'nobody was found to tell', 'zh-CN': '找不到可以通知的人' },
  'because.nothing-to-wait-for': { en: 'there is nothing to wait for', 'zh-CN': '无需等待' },
  'because.branch-rejected': { en: 'a branch was rejected', 'zh-CN': '有分支被拒绝' },
  'because.branch-condition': {
    en: 'branch {{number}} is the first whose condition holds',
    'zh-CN': '第 {{number}} 条分支是首个符合条件的分支',
  },
  'because.branch-condition-titled': {
    en: '“{{title}}” is the first branch whose condition holds',
    'zh-CN': '“{{title}}”是首个符合条件的分支',
  },
  'because.branch-default': {
    en: 'no condition held, so the last branch is taken',
    'zh-CN': '没有符合的条件，走最后一条分支',
  },
  'because.branch-default-titled': {
    en: 'no condition held, so “{{title}}” is taken',
    'zh-CN': '没有符合的条件，走“{{title}}”',
  },
  'because.branch-all': { en: 'all {{count}} branches run', 'zh-CN': '{{count}} 条分支同时进行' },
  'because.no-branch-fits': {
    en: 'no branch fits and there is no branch for all other cases',
    'zh-CN': '没有符合条件的分支，也没有默认分支',
  },
  'because.node-missing': {
    en: 'the flow {{flow}} names a node that it does not have',
    'zh-CN': '审批流“{{flow}}”引用了不存在的节点',
  },
  'because.loop-suspected': {
    en: 'the flow {{flow}} took too many steps at once; it may run in a circle',
    'zh-CN': '审批流“{{flow}}”一次执行的步骤过多，可能存在循环',
  },
  'because.trigger-gate': { en: 'the gate of the stage asks for it', 'zh-CN': '阶段关口要求审批' },
  'because.trigger-stage': { en: 'the deal has entered the stage', 'zh-CN': '商机进入了该阶段' },
  'because.trigger-submit': { en: 'the form was sent', 'zh-CN': '表单已提交' },
  'because.trigger-manual': { en: 'somebody started it', 'zh-CN': '由人员手动发起' },
  'because.gate-asks': { en: 'the gate asks for {{flow}}', 'zh-CN': '关口要求先完成“{{flow}}”' },
});
