import { defineTexts } from '@dealwright/shared';

/** Words of the loop node. */
export const loopTexts = defineTexts({
  'node.loop.name': { en: 'For each row', 'zh-CN': '逐行循环' },
  'node.loop.description': {
    en: 'Runs its branch for one row after the other.',
    'zh-CN': '对子表逐行执行分支。',
  },
  'node.loop.branch': { en: 'Each row', 'zh-CN': '每一行' },
  'node.loop.meets.rows': { en: 'one row after the other', 'zh-CN': '逐行执行' },
  'node.loop.settings.rows': { en: 'Rows of', 'zh-CN': '循环哪个子表' },
  'node.loop.settings.most': { en: 'How many rows at most', 'zh-CN': '最多多少行' },
  'problem.loop-no-rows': { en: 'Choose the sub-table to go through.', 'zh-CN': '请选择要循环的子表。' },
  'problem.loop-empty': {
    en: 'The loop has no branch, so it does nothing.',
    'zh-CN': '循环没有分支，不会执行任何内容。',
  },
});
