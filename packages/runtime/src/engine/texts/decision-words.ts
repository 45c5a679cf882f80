import { defineTexts } from '@dealwright/shared';

/** What somebody decided, in a word. */
export const decisionWords = defineTexts({
  'decision.approved': { en: 'approved', 'zh-CN': '同意' },
  'decision.rejected': { en: 'rejected', 'zh-CN': '驳回' },
  'decision.returned': { en: 'sent back', 'zh-CN': '退回' },
  'decision.completed': { en: 'done', 'zh-CN': '已办理' },
  'decision.withdrawn': { en: 'withdrawn', 'zh-CN': '已撤回' },
  'decision.cancelled': { en: 'no longer needed', 'zh-CN': '不再需要' },
  'decision.not-reached': { en: 'not reached', 'zh-CN': '未轮到' },
  'decision.auto-rejected': { en: 'rejected by rule', 'zh-CN': '按规则驳回' },
  'decision.abstained': { en: 'abstained', 'zh-CN': '弃权' },
  'decision.let-pass': { en: 'let pass', 'zh-CN': '放行' },
  'decision.jumped': { en: 'moved to another node', 'zh-CN': '跳转' },
  'decision.terminated': { en: 'ended', 'zh-CN': '终止' },
  'decision.taken-back': { en: 'taken back', 'zh-CN': '撤回' },
  'decision.removed': { en: 'taken off the list', 'zh-CN': '减签' },
  'decision.auto-approved': { en: 'approved without asking', 'zh-CN': '自动通过' },
});
