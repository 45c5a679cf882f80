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
  'timeline.deal-lost': { en: 'lost the deal', 'zh-CN': '输单' },
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
  'timeline.people-notified': { en: 'told {{people}}', 'zh-CN': '通知了 {{people}}' },
  'timeline.incident-raised': { en: '{{flow}} cannot go on', 'zh-CN': '“{{flow}}”无法继续' },
});
