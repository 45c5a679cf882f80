import { defineTexts } from '@dealwright/shared';

/** Words of the parallel node. */
export const parallelTexts = defineTexts({
  'node.parallel.name': { en: 'Parallel', 'zh-CN': '并行分支' },
  'node.parallel.description': { en: 'Runs branches at the same time.', 'zh-CN': '同时进行多条分支。' },
  'node.parallel.settings.join': { en: 'When it is done', 'zh-CN': '何时继续' },
  'node.parallel.settings.join.all': { en: 'When all branches are done', 'zh-CN': '所有分支完成后' },
  'problem.branch-condition-unused': {
    en: 'The condition of branch {{number}} is never asked: all branches run.',
    'zh-CN': '第 {{number}} 条分支的条件不起作用：所有分支都会执行。',
  },
});
