import { defineTexts } from '@dealwright/shared';

/** Words of the notifications. */
export const notificationTexts = defineTexts({
  'notifications.title': { en: 'Messages', 'zh-CN': '通知' },
  'notifications.empty': { en: 'No messages yet', 'zh-CN': '还没有通知' },
  'notifications.empty.hint': {
    en: 'Messages about your deals and approvals stand here.',
    'zh-CN': '与您的商机和审批有关的消息会显示在这里。',
  },
  'notifications.read-all': { en: 'Mark all as read', 'zh-CN': '全部标为已读' },
  'notifications.receipts': {
    en: 'Whoever told you, or asked for the approval that did, sees when you have marked it as read.',
    'zh-CN': '标为已读后，通知您的人或相关审批的发起人可以看到您的阅读时间。',
  },
  'notifications.new': { en: 'new', 'zh-CN': '未读' },
  'notifications.more': { en: 'Show earlier', 'zh-CN': '显示更早' },
});
