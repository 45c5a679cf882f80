import { definePublicTexts } from '@dealwright/shared';

/** Words of the mail that asks somebody to confirm. */
export const confirmationTexts = definePublicTexts({
  'confirmation.subject': {
    en: 'Please confirm: {{title}}',
    'zh-CN': '请确认：{{title}}',
    de: 'Bitte bestätigen: {{title}}',
    fr: 'À confirmer : {{title}}',
  },
  'confirmation.text': {
    en: 'Hello,\n\nSomebody sent the form “{{title}}” of {{company}} with this address. If it was you, please confirm it here:\n\n{{link}}\n\nYou have {{hours}} hours for it. Under the same link you can later see what you allowed, and take it back. If it was not you, do nothing: what was sent will be deleted.\n',
    'zh-CN':
      '您好：\n\n有人使用此邮箱提交了 {{company}} 的表单“{{title}}”。如果是您本人提交，请点击以下链接确认：\n\n{{link}}\n\n请在 {{hours}} 小时内完成确认。之后您仍可通过同一链接查看并撤回您的同意。如果不是您本人操作，请忽略本邮件，提交的内容将被删除。\n',
    de: 'Guten Tag,\n\njemand hat mit dieser Adresse das Formular „{{title}}“ von {{company}} gesendet. Wenn Sie das waren, bestätigen Sie es bitte hier:\n\n{{link}}\n\nSie haben dafür {{hours}} Stunden Zeit. Unter demselben Link sehen Sie später, was Sie erlaubt haben, und können es widerrufen. Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Die Angaben werden dann gelöscht.\n',
    fr: 'Bonjour,\n\nQuelqu’un a envoyé le formulaire « {{title}} » de {{company}} avec cette adresse. Si c’était vous, confirmez-le ici :\n\n{{link}}\n\nVous avez {{hours}} heures pour le faire. Avec le même lien, vous pourrez voir plus tard ce que vous avez autorisé et le retirer. Si ce n’était pas vous, ne faites rien : les réponses seront supprimées.\n',
  },
});
