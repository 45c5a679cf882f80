import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Why what a stranger sent was not taken. */
export const publicRefusalWords = definePublicTexts({
  'refused.values-refused': {
    en: '{{count}} value(s) cannot be taken. See each place.',
    'zh-CN': '有 {{count}} 项数据无法接受，详见各处说明。',
    de: '{{count}} Angabe(n) können nicht angenommen werden. Der Grund steht an jeder Stelle.',
    fr: '{{count}} réponse(s) ne peuvent être acceptées. La raison figure à chaque endroit.',
  },
});

const innerRefusalWords = defineTexts({
  'refused.command-malformed': {
    en: 'The command is not understood at {{pointer}}. Check its form in the API description.',
    'zh-CN': '无法识别命令中 {{pointer}} 处的内容。请对照接口说明检查。',
  },
  'refused.not-allowed': {
    en: 'Only members of the organization may do this.',
    'zh-CN': '只有组织成员可以执行此操作。',
  },
  'refused.not-a-member': {
    en: '{{person}} is not an active member of the organization.',
    'zh-CN': '{{person}} 不是组织的在职成员。',
  },
  'refused.no-deal': { en: 'There is no such deal yet. Start it first.', 'zh-CN': '商机尚不存在，请先创建。' },
  'refused.already-started': {
    en: 'The deal {{number}} has been started already.',
    'zh-CN': '商机 {{number}} 已经创建。',
  },
  'refused.wrong-definition': { en: 'The deal belongs to the process {{key}}.', 'zh-CN': '该商机属于流程 {{key}}。' },
  'refused.deal-ended': {
    en: 'The deal has ended. Move it back to an open stage first.',
    'zh-CN': '商机已结束，请先移回进行中的阶段。',
  },
  'refused.unknown-stage': { en: 'The process has no stage {{stage}}.', 'zh-CN': '流程中没有阶段 {{stage}}。' },
  'refused.unknown-region': {
    en: 'The organization has no region {{region}}.',
    'zh-CN': '组织中没有区域 {{region}}。',
  },
  'refused.unknown-team': { en: 'The organization has no team {{team}}.', 'zh-CN': '组织中没有团队 {{team}}。' },
  'refused.unknown-form': { en: 'The process has no form {{form}}.', 'zh-CN': '流程中没有表单 {{form}}。' },
  'refused.form-starts-nothing': {
    en: 'The form {{form}} does not start deals.',
    'zh-CN': '表单“{{form}}”不能用于创建商机。',
  },
  'refused.unknown-item': { en: 'No gate has the checklist item {{item}}.', 'zh-CN': '没有关口包含检查项 {{item}}。' },
  'refused.unknown-flow': { en: 'The process has no flow {{flow}}.', 'zh-CN': '流程中没有审批流 {{flow}}。' },
  'refused.unknown-run': { en: 'There is no run {{run}} in this deal.', 'zh-CN': '该商机中没有审批 {{run}}。' },
  'refused.unknown-task': { en: 'There is no task {{task}} in this deal.', 'zh-CN': '该商机中没有待办 {{task}}。' },
  'refused.person-inactive': {
    en: '{{person}} is not an active member. Choose somebody else.',
    'zh-CN': '{{person}} 不是在职成员，请选择其他人。',
  },
  'refused.same-stage': { en: 'The deal is in {{stage}} already.', 'zh-CN': '商机已在“{{stage}}”。' },
  'refused.move-pending': {
    en: 'A move to {{stage}} waits for approval. Wait for it or withdraw it first.',
    'zh-CN': '移到“{{stage}}”正在等待审批。请等待结果，或先撤回。',
  },
  'refused.back-never': { en: 'A deal may not go back to {{stage}}.', 'zh-CN': '商机不能退回“{{stage}}”。' },
  'refused.approval-between': {
    en: '{{stage}} asks for an approval and cannot be passed over. Move the deal there first.',
    'zh-CN': '“{{stage}}”需要审批，不能跳过。请先移到该阶段。',
  },
  'refused.gate-missing': {
    en: 'Something is still missing for {{stage}}.',
    'zh-CN': '进入“{{stage}}”还缺少必要内容。',
  },
  'refused.waiver-needs-reason': { en: 'Give a reason for passing the gate.', 'zh-CN': '请填写豁免关口的理由。' },
  'refused.waiver-not-allowed': {
    en: 'Your role may not waive the gate of {{stage}}.',
    'zh-CN': '您的角色无权豁免“{{stage}}”的关口。',
  },
  'refused.comment-needed': { en: 'Write a few words.', 'zh-CN': '请填写说明。' },
  'refused.flow-starts-otherwise': {
    en: '{{flow}} is not started by this. Look at how the flow starts in the version of this deal.',
    'zh-CN': '“{{flow}}”不由此方式触发。请查看该商机所用版本中此审批流的触发方式。',
  },
  'refused.schedule-not-meant': {
    en: 'The schedule of {{flow}} does not mean this deal as it is now.',
    'zh-CN': '商机目前不符合“{{flow}}”计划的条件。',
  },
  'refused.deal-suspended': {
    en: 'A flow of this deal is suspended. Let it go on first.',
    'zh-CN': '该商机有已挂起的审批流，请先恢复。',
  },
  'refused.flow-not-manual': { en: '{{flow}} is not started by hand.', 'zh-CN': '“{{flow}}”不能手动发起。' },
  'refused.flow-running': { en: '{{flow}} is running already.', 'zh-CN': '“{{flow}}”正在进行中。' },
  'refused.run-ended': { en: '{{flow}} has ended already.', 'zh-CN': '“{{flow}}”已经结束。' },
  'refused.run-not-returned': {
    en: '{{flow}} was not sent back, so it cannot be sent again.',
    'zh-CN': '“{{flow}}”没有被退回，无需重新提交。',
  },
  'refused.initiator-active': {
    en: 'The request is {{person}}’s, who is still here. Only the request of somebody who has left is handed on.',
    'zh-CN': '该申请由 {{person}} 发起，且其仍在职。只有离职人员的申请才能移交。',
  },
  'refused.not-the-initiator': {
    en: 'Only {{person}}, who asked for it, may do this.',
    'zh-CN': '只有发起人 {{person}} 可以执行此操作。',
  },
  'refused.withdraw-never': { en: '{{flow}} cannot be withdrawn.', 'zh-CN': '“{{flow}}”不允许撤回。' },
  'refused.withdraw-too-late': {
    en: 'Somebody has decided already, so {{flow}} cannot be withdrawn any more.',
    'zh-CN': '已有人处理，“{{flow}}”不能再撤回。',
  },
  'refused.already-decided': {
    en: '{{person}} was first: this has been decided already.',
    'zh-CN': '{{person}} 已先行处理，无需重复处理。',
  },
  'refused.not-your-task': { en: 'This task belongs to {{person}}.', 'zh-CN': '该待办属于 {{person}}。' },
  'refused.not-your-turn': { en: 'It is not your turn yet.', 'zh-CN': '还没有轮到您。' },
  'refused.decision-not-offered': { en: 'This task does not offer that decision.', 'zh-CN': '该待办不支持此操作。' },
  'refused.transfer-self': { en: 'The task is with that person already.', 'zh-CN': '该待办已在此人名下。' },
  'refused.transfer-has-seat': {
    en: '{{person}} has a task at this node already.',
    'zh-CN': '{{person}} 在该节点已有待办。',
  },
  'refused.transfer-to-initiator': {
    en: '{{person}} asked for it and must not decide it himself.',
    'zh-CN': '{{person}} 是发起人，不能审批自己的申请。',
  },
  'refused.transfer-too-often': {
    en: 'The task was handed on {{limit}} times already.',
    'zh-CN': '该待办已转交 {{limit}} 次，不能再转交。',
  },
  'refused.run-suspended': {
    en: '{{flow}} has been suspended by an administrator. Nothing can be decided until it goes on.',
    'zh-CN': '“{{flow}}”已被管理员挂起，恢复之前不能处理。',
  },
  'refused.run-not-running': { en: '{{flow}} is not running.', 'zh-CN': '“{{flow}}”当前不在进行中。' },
  'refused.run-not-suspended': { en: '{{flow}} is not suspended.', 'zh-CN': '“{{flow}}”没有被挂起。' },
  'refused.administrators-only': {
    en: 'Only an administrator of the organization may do this.',
    'zh-CN': '只有组织管理员可以执行此操作。',
  },
  'refused.deadline-passed': {
    en: 'The deadline has passed, and the flow went on without this decision ({{at}}).',
    'zh-CN': '期限已过，流程已自动处理（{{at}}）。',
  },
  'refused.answer-late': { en: 'Nobody waits for this answer any more.', 'zh-CN': '已没有节点等待该答复。' },
  'refused.answer-early': {
    en: '{{flow}} is halted. Send the answer again later.',
    'zh-CN': '“{{flow}}”已挂起，请稍后再发送答复。',
  },
  'refused.unknown-signal': {
    en: 'No node of the process waits for an event “{{name}}”. Check the name.',
    'zh-CN': '流程中没有节点等待事件“{{name}}”，请检查名称。',
  },
  'refused.timer-gone': { en: 'There is nothing left to wake up for.', 'zh-CN': '已没有需要执行的定时任务。' },
  'refused.timer-early': { en: 'It is not time yet: {{at}}.', 'zh-CN': '时间未到：{{at}}。' },
  'refused.decided-for-now': {
    en: 'You have decided; it counts once the people you added agree.',
    'zh-CN': '您已处理，待您加签的人同意后生效。',
  },
  'refused.proxy-is-initiator': {
    en: 'You asked for it, so you cannot decide on behalf of {{person}}.',
    'zh-CN': '您是发起人，不能代 {{person}} 处理自己的申请。',
  },
  'refused.signature-needed': { en: 'Sign by hand first.', 'zh-CN': '请先手写签名。' },
  'refused.duty-initiator': {
    en: '{{person}} asked for it; this decision must be another’s.',
    'zh-CN': '{{person}} 是发起人，须由其他人处理。',
  },
  'refused.duty-decided-before': {
    en: '{{person}} has decided at “{{node}}”; here somebody else must decide.',
    'zh-CN': '{{person}} 已在“{{node}}”处理过，此处须由其他人处理。',
  },
  'refused.duty-distinct-people': {
    en: 'At least {{count}} different people must decide. Hand the task to somebody who has not decided yet.',
    'zh-CN': '至少须由 {{count}} 个不同的人处理，请转交给尚未处理的人。',
  },
  'refused.duty-distinct-teams': {
    en: 'People of at least {{count}} teams must decide. Hand the task to somebody of another team.',
    'zh-CN': '至少须由 {{count}} 个不同团队的人处理，请转交给其他团队的人。',
  },
  'refused.choice-not-offered': {
    en: 'Nobody is chosen by hand at “{{node}}”.',
    'zh-CN': '“{{node}}”不需要指定处理人。',
  },
  'refused.choice-too-many': {
    en: 'At most {{limit}} people may be chosen for “{{node}}”.',
    'zh-CN': '“{{node}}”最多可指定 {{limit}} 人。',
  },
  'refused.choice-out-of-scope': {
    en: '{{person}} may not be chosen for “{{node}}”.',
    'zh-CN': '不能为“{{node}}”指定 {{person}}。',
  },
  'refused.add-is-here': {
    en: '{{person}} has been asked at this node already.',
    'zh-CN': '{{person}} 已在该节点处理人之中。',
  },
  'refused.add-too-deep': {
    en: 'People who were added may add others only {{limit}} levels deep.',
    'zh-CN': '加签最多只能嵌套 {{limit}} 层。',
  },
  'refused.add-after-twice': {
    en: 'You have named people to decide after you already.',
    'zh-CN': '您已经添加过后加签。',
  },
  'refused.remove-not-pending': { en: '{{person}} has decided already.', 'zh-CN': '{{person}} 已处理，不能减签。' },
  'refused.remove-not-yours': {
    en: 'Only who added {{person}}, or an administrator, may take him out.',
    'zh-CN': '只有加签人或管理员可以移除 {{person}}。',
  },
  'refused.remove-last': {
    en: '{{person}} cannot be taken out: others depend on him, or nobody would be left.',
    'zh-CN': '不能移除 {{person}}：还有人依赖其处理，或将无人处理。',
  },
  'refused.consult-twice': {
    en: '{{person}} has been asked for advice already.',
    'zh-CN': '已向 {{person}} 征询过意见。',
  },
  'refused.advice-closed': {
    en: 'This request for advice is closed since {{at}}.',
    'zh-CN': '该征询已于 {{at}} 结束。',
  },
  'refused.claimed-already': { en: 'The task is yours already.', 'zh-CN': '您已领取该任务。' },
  'refused.not-claimed': { en: 'You have not claimed the task.', 'zh-CN': '您尚未领取该任务。' },
  'refused.urge-not-yours': {
    en: 'Only {{person}}, the owner of the deal or an administrator may urge.',
    'zh-CN': '只有 {{person}}、商机负责人或管理员可以催办。',
  },
  'refused.urge-not-open': {
    en: '{{person}} has nothing to decide here now.',
    'zh-CN': '{{person}} 目前没有待处理的事项。',
  },
  'refused.urged-lately': {
    en: 'This was urged at {{at}}. Wait an hour.',
    'zh-CN': '已于 {{at}} 催办，请一小时后再试。',
  },
  'refused.return-not-there': {
    en: 'It cannot be sent back there. Choose one of the nodes that are offered.',
    'zh-CN': '不能退回到该节点，请从列表中选择。',
  },
  'refused.return-not-together': {
    en: 'These nodes cannot be asked again together. Choose at most one in each branch of one parallel block.',
    'zh-CN': '不能同时退回到这些节点：请在同一并行节点中选择，每条分支最多一个。',
  },
  'refused.pass-not-open': {
    en: 'Nobody is asked there any more, so there is nothing to let pass.',
    'zh-CN': '该节点已没有待处理的人，无需放行。',
  },
  'refused.pass-control': {
    en: '“{{node}}” is a control: only its people may approve there.',
    'zh-CN': '“{{node}}”是管控节点，只能由其审批人同意。',
  },
  'refused.pass-own': {
    en: 'You asked for it, so another administrator must let it pass.',
    'zh-CN': '您是发起人，须由其他管理员放行。',
  },
  'refused.revoke-never': {
    en: 'An approval of “{{flow}}” stands; it cannot be revoked.',
    'zh-CN': '“{{flow}}”的审批结果不可撤销。',
  },
  'refused.revoke-not-approved': {
    en: 'Only an approval that stands can be revoked; “{{flow}}” has none.',
    'zh-CN': '只能撤销仍然有效的审批，“{{flow}}”没有。',
  },
  'refused.revive-not-ended': {
    en: '“{{flow}}” has not ended. Move it to a node instead.',
    'zh-CN': '“{{flow}}”尚未结束，请改用跳转到节点。',
  },
  'refused.revive-approved': {
    en: '“{{flow}}” was approved. An approval is not opened again; ask to revoke it.',
    'zh-CN': '“{{flow}}”已通过，不能重新打开，请申请撤销审批。',
  },
  'refused.revive-called': {
    en: '“{{flow}}” called it and went on after its end. Start a new request.',
    'zh-CN': '调用它的“{{flow}}”已在其结束后继续，请发起新的申请。',
  },
  'refused.revive-asked-anew': {
    en: '“{{flow}}” has been asked for again since. See to that request.',
    'zh-CN': '“{{flow}}”此后已重新发起，请处理新的申请。',
  },
  'refused.jump-not-there': {
    en: 'The run cannot be moved to that node from where it stands.',
    'zh-CN': '从当前位置不能跳转到该节点。',
  },
  'refused.take-back-nothing': { en: 'There is no decision of yours to take back.', 'zh-CN': '没有可以撤回的处理。' },
  'refused.take-back-read': {
    en: '{{person}} has opened the task that came of your decision, so it cannot be taken back. Ask {{person}} to send it back.',
    'zh-CN': '{{person}} 已查看由您的处理产生的待办，不能撤回，请联系 {{person}} 退回。',
  },
  'refused.take-back-late': {
    en: 'Others have built on your decision, so it cannot be taken back.',
    'zh-CN': '后续已有处理，不能撤回。',
  },
});

/** Why a command was not carried out, and what to do. */
export const refusalWords = Object.freeze({ ...innerRefusalWords, ...publicRefusalWords });
