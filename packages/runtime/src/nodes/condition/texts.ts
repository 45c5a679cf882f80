import { defineTexts } from '@dealwright/shared';

/** Words of the condition node. */
export const conditionTexts = defineTexts({
  'node.condition.name': { en: 'Condition', 'zh-CN': '条件分支' },
  'node.condition.description': { en: 'Takes the first branch that fits.', 'zh-CN': '走第一条符合条件的分支。' },
  'problem.branch-no-default': {
    en: 'The last branch must have no condition: it is taken when no other fits.',
    'zh-CN': '最后一条分支不能有条件：其他分支都不符合时走这条。',
  },
  'problem.branch-no-condition': {
    en: 'Branch {{number}} has no condition, so the branches after it are never taken.',
    'zh-CN': '第 {{number}} 条分支没有条件，其后的分支永远不会执行。',
  },
  'problem.branch-too-few': { en: 'The node needs at least two branches.', 'zh-CN': '该节点至少需要两条分支。' },
});
