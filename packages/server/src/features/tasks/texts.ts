import { defineTexts } from '@dealwright/shared';

/** Why a task is not approved together with others (S-32). */
export const taskTexts = defineTexts({
  'batch.reason.no-approval': { en: 'it does not ask for a yes.', 'zh-CN': '该待办不是审批。' },
  'batch.reason.one-by-one': { en: 'its process wants each one to be opened.', 'zh-CN': '流程要求逐条处理。' },
  'batch.reason.input': { en: 'it asks for input.', 'zh-CN': '需要填写内容。' },
  'batch.reason.comment': { en: 'it asks for words.', 'zh-CN': '需要填写意见。' },
  'batch.reason.signature': { en: 'it asks for a signature.', 'zh-CN': '需要手写签名。' },
  'batch.reason.choice': { en: 'whoever decides here chooses the next people.', 'zh-CN': '需要指定后续处理人。' },
  'batch.reason.other-node': {
    en: 'only tasks of the same step are approved together.',
    'zh-CN': '只能批量处理同一节点的待办。',
  },
});
