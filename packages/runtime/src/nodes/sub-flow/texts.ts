import { defineTexts } from '@dealwright/shared';

/** Words of the sub-flow node. */
export const subFlowTexts = defineTexts({
  'node.sub-flow.name': { en: 'Sub-flow', 'zh-CN': '子流程' },
  'node.sub-flow.description': { en: 'Starts another flow of this process.', 'zh-CN': '发起本流程中的另一审批流。' },
  'node.sub-flow.branch': { en: 'When it is rejected', 'zh-CN': '子流程被驳回时' },
  'node.sub-flow.meets.reject': { en: 'a no rejects this flow, too', 'zh-CN': '被驳回时本流程也被驳回' },
  'node.sub-flow.meets.branch': { en: 'a no takes the branch', 'zh-CN': '被驳回时执行分支' },
  'node.sub-flow.meets.detached': { en: 'goes on without waiting', 'zh-CN': '发起后直接继续' },
  'node.sub-flow.settings.flow': { en: 'Which flow', 'zh-CN': '发起哪个审批流' },
  'node.sub-flow.settings.rows': { en: 'Once for each row of', 'zh-CN': '按子表逐行发起' },
  'node.sub-flow.settings.order': { en: 'Order of the rows', 'zh-CN': '各行的顺序' },
  'node.sub-flow.settings.order.together': { en: 'All at once', 'zh-CN': '同时进行' },
  'node.sub-flow.settings.order.in-turn': { en: 'One after the other', 'zh-CN': '依次进行' },
  'node.sub-flow.settings.wait': { en: 'Waiting for it', 'zh-CN': '是否等待' },
  'node.sub-flow.settings.wait.joined': { en: 'Wait until it ends', 'zh-CN': '等待其结束' },
  'node.sub-flow.settings.wait.detached': { en: 'Go on at once', 'zh-CN': '不等待，直接继续' },
  'node.sub-flow.settings.onReject': { en: 'When it is rejected', 'zh-CN': '子流程被驳回时' },
  'node.sub-flow.settings.onReject.reject': { en: 'Reject here, too', 'zh-CN': '本节点也被驳回' },
  'node.sub-flow.settings.onReject.branch': { en: 'Take the branch', 'zh-CN': '执行分支' },
  'problem.sub-flow-missing': { en: 'Choose the flow to start.', 'zh-CN': '请选择要发起的审批流。' },
  'problem.sub-flow-unknown': { en: 'The definition has no flow {{flow}}.', 'zh-CN': '定义中没有审批流 {{flow}}。' },
  'problem.sub-flow-recursive': {
    en: 'The flow starts itself, directly or through others. It is stopped after {{limit}} levels.',
    'zh-CN': '该审批流会直接或间接地发起自身，超过 {{limit}} 层后将被停止。',
  },
  'problem.sub-flow-too-deep': {
    en: 'More than {{limit}} flows would start one another; the last is never started.',
    'zh-CN': '审批流层层发起超过 {{limit}} 层，最后一个不会被发起。',
  },
  'problem.sub-flow-branch-unused': {
    en: 'The branch is never taken: a rejection rejects this node.',
    'zh-CN': '分支不会执行：被驳回时本节点也被驳回。',
  },
  'problem.sub-flow-branch-missing': {
    en: 'A rejection should take the branch, but there is none.',
    'zh-CN': '设置为被驳回时执行分支，但没有分支。',
  },
});
