import { defineTexts } from '@dealwright/shared';

/** Words of the notify node. */
export const notifyTexts = defineTexts({
  'node.notify.name': { en: 'Notice', 'zh-CN': '通知' },
  'node.notify.description': { en: 'Tells people and goes on.', 'zh-CN': '通知相关人员，然后继续。' },
  'node.notify.settings.who': { en: 'Who is told', 'zh-CN': '通知谁' },
  'node.notify.settings.again': { en: 'Tell the same people again', 'zh-CN': '重复通知同一人' },
  'node.notify.settings.message': { en: 'Message', 'zh-CN': '通知内容' },
});
