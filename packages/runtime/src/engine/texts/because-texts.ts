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
  'because.member-team': { en: 'belongs to the team {{team}}', 'zh-CN': '属于团队：{{team}}' },
  'because.member-region': { en: 'belongs to the region {{region}}', 'zh-CN': '属于区域：{{region}}' },
  'because.superior': { en: 'superior of {{of}}, level {{level}}', 'zh-CN': '{{of}} 的第 {{level}} 级上级' },
  'because.field': { en: 'named in the field {{field}}', 'zh-CN': '字段“{{field}}”中的人员' },
  'because.initiator': { en: 'asked for it', 'zh-CN': '发起人' },
  'because.owner': { en: 'owns the deal', 'zh-CN': '商机负责人' },
  'because.escalated-head': {
    en: 'leads the team of {{initiator}}, who must not decide his own request',
    'zh-CN': '{{initiator}} 不能审批自己的申请，改由其团队负责人处理',
  },
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
    'zh-CN': '{{person}} 的期限已过，按设置自动驳回',
  },
  'because.deadline-returned': {
    en: 'the deadline of {{person}} has passed, and the request then goes back',
    'zh-CN': '{{person}} 的期限已过，按设置自动退回',
  },
  'because.person-left': { en: '{{person}} has left the organization', 'zh-CN': '{{person}} 已离职' },
  'because.left-over-seat': {
    en: 'A task of {{of}}, who left, could not be handed over',
    'zh-CN': '{{of}} 已离职，其待办无法移交',
  },
  'because.left-over-request': {
    en: 'A request of {{of}}, who left, could not be handed over',
    'zh-CN': '{{of}} 已离职，其被退回的申请无法移交',
  },
  'because.left-over-advice': {
    en: 'A question to {{of}}, who left, could not be handed over',
    'zh-CN': '{{of}} 已离职，向其征询的意见无法移交',
  },
  'because.left-over-deal': {
    en: 'A deal of {{of}}, who left, could not be handed over',
    'zh-CN': '{{of}} 已离职，其负责的商机无法移交',
  },
  'because.calendar-missing': {
    en: 'the region {{region}} has no working calendar, so Monday to Friday from nine to five was counted',
    'zh-CN': '区域“{{region}}”没有工作日历，按周一至周五 9:00–17:00 计算',
  },
  'because.calendar-year-missing': {
    en: 'the working calendar of {{region}} has no data for {{years}}, so its ordinary week was counted',
    'zh-CN': '“{{region}}”的工作日历缺少 {{years}} 年的数据，按普通工作周计算',
  },
  'because.duty-distinct-people': {
    en: 'fewer than {{count}} different people have decided, so the flow must not go on by itself',
    'zh-CN': '处理过的人不足 {{count}} 个，流程不能自动继续',
  },
  'because.duty-distinct-teams': {
    en: 'people of fewer than {{count}} teams have decided, so the flow must not go on by itself',
    'zh-CN': '处理过的人不足 {{count}} 个团队，流程不能自动继续',
  },
  'because.returned': { en: '{{person}} sent it back', 'zh-CN': '{{person}} 已退回' },
  'because.others-approved': { en: '{{person}} has approved', 'zh-CN': '{{person}} 已同意' },
  'because.others-rejected': { en: '{{person}} has rejected', 'zh-CN': '{{person}} 已驳回' },
  'because.others-completed': { en: '{{person}} has done it', 'zh-CN': '{{person}} 已办理' },
  'because.others-returned': { en: '{{person}} has sent it back', 'zh-CN': '{{person}} 已退回' },
  'because.others-withdrawn': { en: '{{person}} has withdrawn the request', 'zh-CN': '{{person}} 已撤回申请' },
  'because.deal-ended': { en: 'the deal has ended in {{stage}}', 'zh-CN': '商机已结束于“{{stage}}”' },
  'because.time-passed': { en: 'the time has come', 'zh-CN': '时间已到' },
  'because.empty-pass': { en: 'nobody was found, and the node then passes', 'zh-CN': '找不到处理人，按设置自动通过' },
  'because.empty-reject': {
    en: 'nobody was found, and the node then rejects',
    'zh-CN': '找不到处理人，按设置自动驳回',
  },
  'because.self-skipped': {
    en: 'only the initiator was found, and he is left out',
    'zh-CN': '只找到发起人本人，按设置跳过',
  },
  'because.nobody-to-ask': { en: 'nobody was found who could decide', 'zh-CN': '找不到可以处理的人' },
  'because.told-before': {
    en: 'everybody here was told this before in this run',
    'zh-CN': '相关人员在本次审批中已收到过该通知',
  },
  'because.nobody-to-tell': { en: 'nobody was found to tell', 'zh-CN': '找不到可以通知的人' },
  'because.nothing-to-wait-for': { en: 'there is nothing to wait for', 'zh-CN': '无需等待' },
  'because.branch-again': {
    en: 'only the {{count}} branch(es) it was sent back to run again',
    'zh-CN': '只重新经过被退回的 {{count}} 条分支',
  },
  'because.branch-rejected': { en: 'a branch was rejected', 'zh-CN': '有分支被驳回' },
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
  'because.branch-all': { en: '{{count}} branches run side by side', 'zh-CN': '{{count}} 条分支同时进行' },
  'because.branches-hold': {
    en: 'the conditions of {{count}} branch(es) hold',
    'zh-CN': '{{count}} 条分支符合条件',
  },
  'because.branches-enough': {
    en: '{{count}} branch(es) are done, which is enough',
    'zh-CN': '已有 {{count}} 条分支完成，可以继续',
  },
  'because.branches-too-few': {
    en: '{{count}} branch(es) must be done, and fewer are left that could be',
    'zh-CN': '需完成 {{count}} 条分支，剩余分支已不足',
  },
  'because.auto-approve': { en: 'the node approves without asking anybody', 'zh-CN': '该节点无需人员，自动通过' },
  'because.auto-reject': { en: 'the node rejects without asking anybody', 'zh-CN': '该节点无需人员，自动驳回' },
  'because.auto-reason': { en: '{{text}}', 'zh-CN': '{{text}}' },
  'because.table-missing': {
    en: 'the node asks a decision table that the process does not have',
    'zh-CN': '该节点使用的决策表不存在',
  },
  'because.loop-round': { en: 'round {{round}} of {{count}}', 'zh-CN': '第 {{round}} 轮，共 {{count}} 轮' },
  'because.no-rows': { en: 'there are no rows', 'zh-CN': '没有任何行' },
  'because.too-many-rows': {
    en: 'there are {{count}} rows, and at most {{limit}} are worked on',
    'zh-CN': '共有 {{count}} 行，最多处理 {{limit}} 行',
  },
  'because.route-not-taken': { en: 'the condition for going back does not hold', 'zh-CN': '不满足退回条件' },
  'because.route-not-legal': {
    en: 'the node sends the flow to a place that it cannot go back to from here',
    'zh-CN': '无法从此处退回到指定的节点',
  },
  'because.too-many-visits': {
    en: '{{node}} was reached {{limit}} times; the flow may run in a circle',
    'zh-CN': '“{{node}}”已到达 {{limit}} 次，可能存在循环',
  },
  'because.rewound': { en: 'the flow went back to {{node}}', 'zh-CN': '审批流退回到“{{node}}”' },
  'because.signal-came': { en: 'the event “{{name}}” came', 'zh-CN': '事件“{{name}}”已发生' },
  'because.signal-late': { en: 'the event “{{name}}” did not come in time', 'zh-CN': '事件“{{name}}”未在期限内发生' },
  'because.flow-missing': {
    en: 'the node starts a flow that the process does not have',
    'zh-CN': '该节点要发起的审批流不存在',
  },
  'because.flows-too-deep': {
    en: 'more than {{limit}} flows start one another; {{flow}} is not started any more',
    'zh-CN': '审批流层层发起超过 {{limit}} 层，不再发起“{{flow}}”',
  },
  'because.sub-flow-rejected': { en: '{{flow}} did not end with a yes', 'zh-CN': '“{{flow}}”未通过' },
  'because.answer-came': { en: 'the answer came', 'zh-CN': '已收到答复' },
  'because.answer-late': { en: 'no answer came in time', 'zh-CN': '未在期限内收到答复' },
  'because.call-failed': { en: '{{node}} could not be carried out: {{why}}', 'zh-CN': '“{{node}}”未能执行：{{why}}' },
  'because.call-failed-connection-unknown': {
    en: '{{node}}: there is no such connection, or it is closed',
    'zh-CN': '“{{node}}”：连接不存在或已停用',
  },
  'because.call-failed-address-refused': {
    en: '{{node}}: the address of the connection is not allowed',
    'zh-CN': '“{{node}}”：连接的地址不被允许',
  },
  'because.call-failed-timeout': {
    en: '{{node}}: the other system did not answer in time',
    'zh-CN': '“{{node}}”：对方系统响应超时',
  },
  'because.call-failed-too-large': { en: '{{node}}: the answer is too large', 'zh-CN': '“{{node}}”：返回内容过大' },
  'because.call-failed-redirected': {
    en: '{{node}}: the other system sends elsewhere, which is not followed',
    'zh-CN': '“{{node}}”：对方系统要求重定向，系统不予跟随',
  },
  'because.call-failed-unreachable': {
    en: '{{node}}: the other system cannot be reached',
    'zh-CN': '“{{node}}”：无法连接对方系统',
  },
  'because.call-failed-process-unknown': {
    en: '{{node}}: there is no such process, or nothing of it is released',
    'zh-CN': '“{{node}}”：流程不存在或尚未发布',
  },
  'because.call-failed-process-refused': {
    en: '{{node}}: the other process did not take the values',
    'zh-CN': '“{{node}}”：目标流程未接受这些数据',
  },
  'because.call-failed-too-deep': {
    en: '{{node}}: too many deals start one another',
    'zh-CN': '“{{node}}”：商机层层创建，已超过限制',
  },
  'because.call-failed-not-set-up': { en: '{{node}}: no assistant is set up', 'zh-CN': '“{{node}}”：未配置助手' },
  'because.call-failed-not-understood': {
    en: '{{node}}: the answer of the assistant is not understood',
    'zh-CN': '“{{node}}”：无法理解助手的答复',
  },
  'because.connection-missing': { en: 'the node names nothing to call', 'zh-CN': '该节点没有指定调用对象' },
  'because.deal-lost': { en: 'the deal it started was lost', 'zh-CN': '由其创建的商机已丢单' },
  'because.assistant-approve': {
    en: 'the assistant is sure at {{confidence}} %: yes',
    'zh-CN': '助手建议同意，把握 {{confidence}}%',
  },
  'because.assistant-reject': {
    en: 'the assistant is sure at {{confidence}} %: no',
    'zh-CN': '助手建议驳回，把握 {{confidence}}%',
  },
  'because.trigger-flow': { en: 'another flow started it', 'zh-CN': '由另一审批流发起' },
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
  'because.trigger-revoke': { en: 'an approval is to be revoked', 'zh-CN': '申请撤销已通过的审批' },
  'because.trigger-webhook': { en: 'a message of another system came', 'zh-CN': '收到外部系统的消息' },
  'because.trigger-schedule': { en: 'its time has come by the schedule', 'zh-CN': '计划的时间到了' },
  'because.trigger-manual': { en: 'somebody started it', 'zh-CN': '由人员手动发起' },
  'because.gate-asks': { en: 'the gate asks for {{flow}}', 'zh-CN': '关口要求先完成“{{flow}}”' },
  'because.head-team': { en: 'leads the team {{team}}', 'zh-CN': '{{team}}团队负责人' },
  'because.head-region': { en: 'leads the region {{region}}', 'zh-CN': '{{region}}区域负责人' },
  'because.group': { en: 'belongs to the group {{group}}', 'zh-CN': '属于用户组：{{group}}' },
  'because.authority': {
    en: 'superior of {{of}} whose authority covers {{field}}',
    'zh-CN': '{{of}} 的上级，审批权限覆盖“{{field}}”',
  },
  'because.chosen-initiator': { en: 'chosen by the initiator', 'zh-CN': '由发起人指定' },
  'because.chosen-previous': { en: 'chosen by who decided before', 'zh-CN': '由上一处理人指定' },
  'because.expression': { en: 'given by a formula of the flow', 'zh-CN': '由流程公式得出' },
  'because.added-before': { en: 'added by {{person}} to decide before him', 'zh-CN': '{{person}} 前加签' },
  'because.added-after': { en: 'added by {{person}} to decide after him', 'zh-CN': '{{person}} 后加签' },
  'because.added-beside': { en: 'added by {{person}}', 'zh-CN': '{{person}} 加签' },
  'because.added-rejected': { en: 'the people added after him said no', 'zh-CN': '后加签的人驳回' },
  'because.removed': { en: '{{person}} took it off the list', 'zh-CN': '{{person}} 减签' },
  'because.others-removed': {
    en: '{{person}} took somebody off the list, and that decided it',
    'zh-CN': '{{person}} 减签后已有结果',
  },
  'because.consulted': { en: '{{person}} asks for advice', 'zh-CN': '{{person}} 征询意见' },
  'because.others-abstained': { en: '{{person}} has abstained', 'zh-CN': '{{person}} 已弃权' },
  'because.timer-failed': {
    en: 'what was due at {{at}} could not be carried out; it is tried on',
    'zh-CN': '{{at}} 到期的事项执行失败，系统会继续重试',
  },
  'because.let-pass': { en: '{{person}} let it pass', 'zh-CN': '{{person}} 直接放行' },
  'because.others-let-pass': { en: '{{person}} let the node pass', 'zh-CN': '{{person}} 已放行该节点' },
  'because.others-jumped': { en: '{{person}} moved the run to another node', 'zh-CN': '{{person}} 跳转到其他节点' },
  'because.others-terminated': { en: '{{person}} ended it', 'zh-CN': '{{person}} 已终止' },
  'because.others-took-back': { en: '{{person}} took his decision back', 'zh-CN': '{{person}} 撤回了处理' },
  'because.approval-stands': {
    en: 'his approval of {{at}} still stands: nothing it depends on has changed',
    'zh-CN': '其 {{at}} 的同意仍然有效，相关内容未变',
  },
  'because.approved-before': { en: 'approved the same at “{{node}}” before', 'zh-CN': '已在“{{node}}”同意相同内容' },
  'because.decides-later': { en: 'decides at “{{node}}”, which follows', 'zh-CN': '将在后面的“{{node}}”处理' },
  'because.detour-taken': { en: 'straight back to who returned it', 'zh-CN': '直接回到退回人' },
  'because.detour-gone': { en: 'the node that returned it lies elsewhere', 'zh-CN': '退回节点已不在此路径上' },
  'because.detour-choice-changed': {
    en: '“{{node}}” would choose another way today',
    'zh-CN': '“{{node}}”的走向已改变',
  },
  'because.detour-heir-decided': {
    en: '{{person}}, who speaks for the request now, has decided at “{{node}}” before',
    'zh-CN': '{{person}} 现为该申请的发起人，此前已在“{{node}}”作出决定',
  },
  'because.detour-field-changed': {
    en: '“{{field}}” has changed since {{person}} approved',
    'zh-CN': '{{person}} 同意后“{{field}}”已改变',
  },
});
