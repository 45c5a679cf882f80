import { defineTexts } from '@dealwright/shared';

/** What happened to a deal, said after the name of who did it. */
export const timelineTexts = defineTexts({
  'timeline.deal-started': {
    en: 'started the deal {{number}} in {{stage}}',
    'zh-CN': '创建了商机 {{number}}，位于“{{stage}}”',
  },
  'timeline.values-changed': { en: 'changed values', 'zh-CN': '修改了数据' },
  'timeline.value-revealed': { en: 'looked at the full value of {{field}}', 'zh-CN': '查看了“{{field}}”的完整内容' },
  'timeline.move-held': { en: 'asked to move the deal to {{stage}}', 'zh-CN': '申请将商机移到“{{stage}}”' },
  'timeline.move-dropped': { en: 'dropped the move to {{stage}}', 'zh-CN': '取消了移到“{{stage}}”' },
  'timeline.stage-changed': { en: 'moved the deal from {{from}} to {{to}}', 'zh-CN': '将商机从“{{from}}”移到“{{to}}”' },
  'timeline.stage-waived': {
    en: 'moved the deal from {{from}} to {{to}} and waived the gate',
    'zh-CN': '将商机从“{{from}}”移到“{{to}}”，并豁免了关口',
  },
  'timeline.deal-won': { en: 'won the deal', 'zh-CN': '赢单' },
  'timeline.deal-lost': { en: 'lost the deal', 'zh-CN': '丢单' },
  'timeline.deal-reopened': { en: 'reopened the deal', 'zh-CN': '重新打开了商机' },
  'timeline.checklist-done': { en: 'ticked “{{item}}”', 'zh-CN': '勾选了“{{item}}”' },
  'timeline.checklist-undone': { en: 'unticked “{{item}}”', 'zh-CN': '取消勾选“{{item}}”' },
  'timeline.owner-changed': {
    en: 'handed the deal from {{from}} to {{to}}',
    'zh-CN': '将商机从 {{from}} 转交给 {{to}}',
  },
  'timeline.commented': { en: 'wrote a note', 'zh-CN': '写了备注' },
  'timeline.run-started': { en: 'started {{flow}}', 'zh-CN': '发起了“{{flow}}”' },
  'timeline.run-returned': { en: 'sent {{flow}} back to the initiator', 'zh-CN': '将“{{flow}}”退回给发起人' },
  'timeline.run-resubmitted': { en: 'sent {{flow}} again', 'zh-CN': '重新提交了“{{flow}}”' },
  'timeline.run-approved': { en: '{{flow}}: approved', 'zh-CN': '“{{flow}}”：已通过' },
  'timeline.run-rejected': { en: '{{flow}}: rejected', 'zh-CN': '“{{flow}}”：被拒绝' },
  'timeline.run-withdrawn': { en: 'withdrew {{flow}}', 'zh-CN': '撤销了“{{flow}}”' },
  'timeline.run-cancelled': { en: '{{flow}}: cancelled', 'zh-CN': '“{{flow}}”：已取消' },
  'timeline.seat-opened': { en: '{{node}}: {{person}} is asked', 'zh-CN': '{{node}}：等待 {{person}} 处理' },
  'timeline.seat-approved': { en: '{{node}}: {{person}} approved', 'zh-CN': '{{node}}：{{person}} 同意' },
  'timeline.seat-rejected': { en: '{{node}}: {{person}} rejected', 'zh-CN': '{{node}}：{{person}} 拒绝' },
  'timeline.seat-returned': { en: '{{node}}: {{person}} sent it back', 'zh-CN': '{{node}}：{{person}} 退回' },
  'timeline.seat-completed': { en: '{{node}}: {{person}} has done it', 'zh-CN': '{{node}}：{{person}} 已办理' },
  'timeline.seat-cancelled': {
    en: '{{node}}: no longer asked of {{person}}',
    'zh-CN': '{{node}}：不再需要 {{person}} 处理',
  },
  'timeline.seat-not-reached': { en: '{{node}}: {{person}} was not reached', 'zh-CN': '{{node}}：未轮到 {{person}}' },
  'timeline.seat-auto-approved': {
    en: '{{node}}: approved for {{person}} without asking',
    'zh-CN': '{{node}}：{{person}} 自动通过',
  },
  'timeline.seat-auto-rejected': {
    en: '{{node}}: rejected for {{person}}, because time was up',
    'zh-CN': '{{node}}：{{person}} 超时，自动拒绝',
  },
  'timeline.seat-overdue': {
    en: '{{node}}: from {{from}} to {{to}}, because time was up',
    'zh-CN': '{{node}}：{{from}} 超时，转由 {{to}} 处理',
  },
  'timeline.run-suspended': { en: 'suspended {{flow}}', 'zh-CN': '暂停了“{{flow}}”' },
  'timeline.run-resumed': { en: 'let {{flow}} go on', 'zh-CN': '恢复了“{{flow}}”' },
  'timeline.seat-transferred': {
    en: '{{node}}: handed from {{from}} to {{to}}',
    'zh-CN': '{{node}}：由 {{from}} 转交给 {{to}}',
  },
  'timeline.node-approved': { en: '{{node}}: approved without asking anybody', 'zh-CN': '{{node}}：自动通过' },
  'timeline.node-rejected': { en: '{{node}}: rejected without asking anybody', 'zh-CN': '{{node}}：自动拒绝' },
  'timeline.node-let-pass': { en: '{{node}}: let pass', 'zh-CN': '{{node}}：直接放行' },
  'timeline.revocation-started': { en: 'asked to revoke {{flow}}', 'zh-CN': '申请撤销“{{flow}}”的审批' },
  'timeline.initiator-changed': {
    en: '{{flow}}: {{to}} speaks for it instead of {{from}}',
    'zh-CN': '“{{flow}}”的发起人由 {{from}} 变更为 {{to}}',
  },
  'timeline.run-revoked': { en: 'the approval of {{flow}} no longer stands', 'zh-CN': '“{{flow}}”的审批已被撤销' },
  'timeline.table-answered': {
    en: '{{node}}: {{table}} answered with row {{rows}}',
    'zh-CN': '{{node}}：“{{table}}”命中第 {{rows}} 行',
  },
  'timeline.table-no-row': { en: '{{node}}: no row of {{table}} fits', 'zh-CN': '{{node}}：“{{table}}”没有命中的行' },
  'timeline.signal-kept': { en: 'reported the event “{{name}}”', 'zh-CN': '报告了事件“{{name}}”' },
  'timeline.called-webhook': { en: '{{node}}: called another system', 'zh-CN': '{{node}}：调用了外部系统' },
  'timeline.called-process': {
    en: '{{node}}: started a deal of another process',
    'zh-CN': '{{node}}：在另一流程中创建商机',
  },
  'timeline.called-assistant': { en: '{{node}}: asked the assistant', 'zh-CN': '{{node}}：询问了助手' },
  'timeline.answered-done': { en: '{{node}}: the call was answered', 'zh-CN': '{{node}}：调用已完成' },
  'timeline.answered-failed': { en: '{{node}}: the call failed', 'zh-CN': '{{node}}：调用失败' },
  'timeline.suggested-approve': {
    en: '{{node}}: the assistant suggests yes, sure at {{confidence}} %',
    'zh-CN': '{{node}}：助手建议同意，把握 {{confidence}}%',
  },
  'timeline.suggested-reject': {
    en: '{{node}}: the assistant suggests no, sure at {{confidence}} %',
    'zh-CN': '{{node}}：助手建议拒绝，把握 {{confidence}}%',
  },
  'timeline.run-rewound': { en: '{{flow}} goes back to {{node}}', 'zh-CN': '“{{flow}}”退回到“{{node}}”' },
  'timeline.people-mentioned': { en: 'mentioned {{people}}', 'zh-CN': '提到了 {{people}}' },
  'timeline.people-notified': { en: 'told {{people}}', 'zh-CN': '通知了 {{people}}' },
  'timeline.incident-raised': { en: '{{flow}} cannot go on', 'zh-CN': '“{{flow}}”无法继续' },
  'timeline.seat-abstained': { en: '{{node}}: {{person}} abstained', 'zh-CN': '{{node}}：{{person}} 弃权' },
  'timeline.seat-provisional': {
    en: '{{node}}: {{person}} approved, and the people added after him decide',
    'zh-CN': '{{node}}：{{person}} 同意，等待后加签的人处理',
  },
  'timeline.seat-paused': { en: '{{node}}: {{person}} waits', 'zh-CN': '{{node}}：{{person}} 等待中' },
  'timeline.seat-reopened': {
    en: '{{node}}: {{person}} is asked again',
    'zh-CN': '{{node}}：再次等待 {{person}} 处理',
  },
  'timeline.seat-claimed': { en: '{{node}}: {{person}} took the task', 'zh-CN': '{{node}}：{{person}} 领取了任务' },
  'timeline.seat-released': {
    en: '{{node}}: {{person}} gave the task back',
    'zh-CN': '{{node}}：{{person}} 退还了任务',
  },
  'timeline.seat-urged': { en: '{{node}}: {{person}} was urged', 'zh-CN': '{{node}}：催办了 {{person}}' },
  'timeline.group-added': { en: '{{node}}: added {{people}}', 'zh-CN': '{{node}}：加签 {{people}}' },
  'timeline.advice-asked': { en: '{{node}}: asked {{person}} for advice', 'zh-CN': '{{node}}：征询 {{person}} 的意见' },
  'timeline.advice-closed': { en: '{{node}}: {{person}} gave advice', 'zh-CN': '{{node}}：{{person}} 给出了意见' },
  'timeline.people-chosen': { en: 'chose {{people}} for {{node}}', 'zh-CN': '为“{{node}}”指定了 {{people}}' },
  'timeline.run-rewound-return': { en: 'sent {{flow}} back to {{node}}', 'zh-CN': '将“{{flow}}”退回到“{{node}}”' },
  'timeline.run-rewound-jump': { en: 'moved {{flow}} to {{node}}', 'zh-CN': '将“{{flow}}”跳转到“{{node}}”' },
  'timeline.run-rewound-route': { en: '{{flow}} goes back to {{node}}', 'zh-CN': '“{{flow}}”回到“{{node}}”' },
  'timeline.run-rewound-take-back': { en: 'took the decision at {{node}} back', 'zh-CN': '撤回了在“{{node}}”的处理' },
  'timeline.seat-approved-for': {
    en: '{{node}}: {{proxy}} approved for {{person}}',
    'zh-CN': '{{node}}：{{proxy}} 代 {{person}} 同意',
  },
  'timeline.seat-rejected-for': {
    en: '{{node}}: {{proxy}} rejected for {{person}}',
    'zh-CN': '{{node}}：{{proxy}} 代 {{person}} 拒绝',
  },
  'timeline.seat-returned-for': {
    en: '{{node}}: {{proxy}} sent it back for {{person}}',
    'zh-CN': '{{node}}：{{proxy}} 代 {{person}} 退回',
  },
  'timeline.seat-completed-for': {
    en: '{{node}}: {{proxy}} has done it for {{person}}',
    'zh-CN': '{{node}}：{{proxy}} 代 {{person}} 办理',
  },
  'timeline.seat-abstained-for': {
    en: '{{node}}: {{proxy}} abstained for {{person}}',
    'zh-CN': '{{node}}：{{proxy}} 代 {{person}} 弃权',
  },
  'timeline.seat-provisional-for': {
    en: '{{node}}: {{proxy}} approved for {{person}}, and the people added after him decide',
    'zh-CN': '{{node}}：{{proxy}} 代 {{person}} 同意，等待后加签的人处理',
  },
  'timeline.seat-paused-group': {
    en: '{{node}}: {{person}} decides after the people added before him',
    'zh-CN': '{{node}}：{{person}} 等待前加签的人处理',
  },
  'timeline.group-added-before': {
    en: '{{node}}: added {{people}} to decide before {{person}}',
    'zh-CN': '{{node}}：在 {{person}} 之前加签 {{people}}',
  },
  'timeline.group-added-after': {
    en: '{{node}}: added {{people}} to decide after {{person}}',
    'zh-CN': '{{node}}：在 {{person}} 之后加签 {{people}}',
  },
  'timeline.group-added-beside': {
    en: '{{node}}: added {{people}} beside {{person}}',
    'zh-CN': '{{node}}：与 {{person}} 并行加签 {{people}}',
  },
  'timeline.advice-lapsed': {
    en: '{{node}}: the advice of {{person}} is no longer needed',
    'zh-CN': '{{node}}：不再需要 {{person}} 的意见',
  },
  'timeline.detour-taken': {
    en: '{{flow}} goes straight back to who returned it',
    'zh-CN': '“{{flow}}”直接回到退回人',
  },
  'timeline.detour-given-up': {
    en: '{{flow}} does not go straight back; the steps between are done again',
    'zh-CN': '“{{flow}}”不能直接返回，中间步骤需重新处理',
  },
});
