import { defineTexts } from '@dealwright/shared';

/** Words of the end node. */
export const endTexts = defineTexts({
  'node.end.name': { en: 'End', 'zh-CN': '结束' },
  'node.end.description': { en: 'Ends the flow at once.', 'zh-CN': '立即结束审批流。' },
  'node.end.settings.outcome': { en: 'How the run ends', 'zh-CN': '结束结果' },
  'node.end.settings.outcome.approved': { en: 'Approved', 'zh-CN': '通过' },
  'node.end.settings.outcome.rejected': { en: 'Rejected', 'zh-CN': '驳回' },
});
