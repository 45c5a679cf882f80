import { defineTexts } from '@dealwright/shared';

/** Words of the start node. */
export const startTexts = defineTexts({
  'node.start.name': { en: 'Start', 'zh-CN': '开始' },
  'node.start.description': { en: 'Where the flow begins.', 'zh-CN': '审批流从这里开始。' },
});
