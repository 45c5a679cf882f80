import { defineTexts } from '@dealwright/shared';

/** Words of the decision table node. */
export const decisionTableTexts = defineTexts({
  'node.decision-table.name': { en: 'Decision table', 'zh-CN': '决策表' },
  'node.decision-table.description': {
    en: 'Asks a table and writes what it answers.',
    'zh-CN': '查询决策表，并写入结果。',
  },
  'node.decision-table.settings.table': { en: 'Which table', 'zh-CN': '使用哪张表' },
  'problem.decision-table-missing': { en: 'Choose the decision table to ask.', 'zh-CN': '请选择要使用的决策表。' },
});
