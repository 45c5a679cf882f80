import { defineTexts } from '@dealwright/shared';

/** Words of the mail that asks somebody to confirm. */
export const confirmationTexts = defineTexts({
  'confirmation.subject': { en: 'Please confirm: {{title}}', 'zh-CN': '请确认：{{title}}' },
  'confirmation.text': {
    en: 'Hello,\n\nsomebody sent the form "{{title}}" with this address. If it was you, please confirm it here:\n\n{{link}}\n\nThe link is valid for {{hours}} hours and works once. If it was not you, do nothing: what was sent will be deleted.\n',
    'zh-CN':
      '您好：\n\n有人使用此邮箱提交了表单“{{title}}”。如果是您本人提交，请点击以下链接确认：\n\n{{link}}\n\n链接在 {{hours}} 小时内有效，且只能使用一次。如果不是您本人操作，请忽略本邮件，提交的内容将被删除。\n',
  },
});
