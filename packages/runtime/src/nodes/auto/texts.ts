import { defineTexts } from '@dealwright/shared';

/** Words of the automatic node. */
export const autoTexts = defineTexts({
  'node.auto.name': { en: 'Automatic decision', 'zh-CN': '自动审批' },
  'node.auto.description': { en: 'Approves or rejects without asking anybody.', 'zh-CN': '无需人员，自动通过或驳回。' },
  'node.auto.settings.outcome': { en: 'Decision', 'zh-CN': '结果' },
  'node.auto.settings.outcome.approve': { en: 'Approve', 'zh-CN': '通过' },
  'node.auto.settings.outcome.reject': { en: 'Reject', 'zh-CN': '驳回' },
  'node.auto.settings.reason': { en: 'Reason', 'zh-CN': '原因' },
  'problem.auto-no-reason': {
    en: 'Say why: the reason is all that the record will show.',
    'zh-CN': '请填写原因：记录中只会显示这个原因。',
  },
});
