import { defineTexts } from '@dealwright/shared';

/** What the checks of conditions on branches say; shared by the kinds that choose among branches. */
export const branchTexts = defineTexts({
  'problem.branch-no-default': {
    en: 'The last branch must have no condition: it is taken when no other fits.',
    'zh-CN': '最后一条分支不能有条件：其他分支都不符合时走这条。',
  },
  'problem.branch-no-condition': {
    en: 'Branch {{number}} has no condition, so nothing says when it is taken.',
    'zh-CN': '第 {{number}} 条分支没有条件，无法判断何时执行。',
  },
  'problem.branch-too-few': { en: 'The node needs at least two branches.', 'zh-CN': '该节点至少需要两条分支。' },
});
