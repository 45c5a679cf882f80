import { defineTexts } from '@dealwright/shared';

/** Words of the mail catcher's pages. */
export const mailTexts = defineTexts({
  'mail.title': { en: 'Caught mail', 'zh-CN': '捕获的邮件' },
  'mail.why': {
    en: 'No mail server is set (SMTP_URL), so mails are kept here instead of being sent.',
    'zh-CN': '未设置邮件服务器（SMTP_URL），邮件保存在这里，不会发出。',
  },
  'mail.none': { en: 'No mail yet.', 'zh-CN': '暂无邮件。' },
  'mail.to': { en: 'To', 'zh-CN': '收件人' },
  'mail.subject': { en: 'Subject', 'zh-CN': '主题' },
  'mail.at': { en: 'Time', 'zh-CN': '时间' },
  'mail.back': { en: 'All mails', 'zh-CN': '全部邮件' },
});
