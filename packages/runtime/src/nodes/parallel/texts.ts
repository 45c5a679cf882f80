import { defineTexts } from '@dealwright/shared';

/** Words of the parallel node. */
export const parallelTexts = defineTexts({
  'node.parallel.name': { en: 'Parallel', 'zh-CN': '并行分支' },
  'node.parallel.description': { en: 'Runs branches at the same time.', 'zh-CN': '同时进行多条分支。' },
  'node.parallel.settings.join': { en: 'When it goes on', 'zh-CN': '何时继续' },
  'node.parallel.settings.join.all': { en: 'When all branches are done', 'zh-CN': '所有分支完成后' },
  'node.parallel.settings.join.any': {
    en: 'With the first; the others continue beside it',
    'zh-CN': '首个分支完成即继续，其余照常进行',
  },
  'node.parallel.settings.join.race': {
    en: 'With the first; the others are cancelled',
    'zh-CN': '首个分支完成即继续，其余取消',
  },
  'node.parallel.settings.join.count': { en: 'When so many are done', 'zh-CN': '完成指定数量后' },
  'node.parallel.settings.count': { en: 'How many must be done', 'zh-CN': '需完成的分支数' },
  'node.parallel.settings.rest': { en: 'What becomes of the others then', 'zh-CN': '届时其余分支' },
  'node.parallel.settings.rest.cancel': { en: 'They are cancelled', 'zh-CN': '取消' },
  'node.parallel.settings.rest.continue': { en: 'They continue beside it', 'zh-CN': '照常进行' },
  'node.parallel.settings.onReject': { en: 'When a branch is rejected', 'zh-CN': '有分支被驳回时' },
  'node.parallel.settings.onReject.reject': { en: 'The node is rejected', 'zh-CN': '整个节点被驳回' },
  'node.parallel.settings.onReject.join': {
    en: 'Rejected only when too few are left',
    'zh-CN': '剩余分支不足时才驳回',
  },
  'node.parallel.meets.all': { en: 'waits for all {{branches}}', 'zh-CN': '{{branches}} 支都完成才继续' },
  'node.parallel.meets.any': {
    en: 'goes on with the first of {{branches}}',
    'zh-CN': '{{branches}} 支中首支完成即继续',
  },
  'node.parallel.meets.race': { en: 'the first of {{branches}} wins', 'zh-CN': '{{branches}} 支中首支完成，其余取消' },
  'node.parallel.meets.count': {
    en: 'waits for {{count}} of {{branches}}',
    'zh-CN': '{{branches}} 支中完成 {{count}} 支即继续',
  },
  'problem.branch-condition-unused': {
    en: 'The condition of branch {{number}} is never asked: all branches run.',
    'zh-CN': '第 {{number}} 条分支的条件不起作用：所有分支都会执行。',
  },
  'problem.join-count-missing': { en: 'Say how many branches must be done.', 'zh-CN': '请填写需完成的分支数。' },
  'problem.join-count-too-large': {
    en: '{{count}} branches must be done, but there are only {{branches}}.',
    'zh-CN': '要求完成 {{count}} 条分支，但只有 {{branches}} 条。',
  },
  'problem.join-setting-unused': {
    en: 'This counts only where a number of branches must be done.',
    'zh-CN': '仅在“完成指定数量后”继续时有效。',
  },
});
