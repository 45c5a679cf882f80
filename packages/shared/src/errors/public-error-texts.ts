import { definePublicTexts } from '../text/define-public-texts.ts';

/** What went wrong and what to do, where strangers can be told so: on public forms and behind mailed links. */
export const publicErrorTexts = definePublicTexts({
  'error.request.invalid': {
    en: 'The request has {{count}} wrong value(s). See the details for the place of each.',
    'zh-CN': '请求中有 {{count}} 处不正确的值，具体位置见详情。',
    de: 'Die Anfrage enthält {{count}} falsche Angabe(n). Die Stellen stehen in den Einzelheiten.',
    fr: 'La demande contient {{count}} valeur(s) incorrecte(s). Chaque emplacement figure dans les détails.',
  },
  'error.request.malformed': {
    en: 'The body is not valid JSON. Send one JSON document in UTF-8.',
    'zh-CN': '请求体不是有效的 JSON。请发送一个 UTF-8 编码的 JSON 文档。',
    de: 'Der Inhalt ist kein gültiges JSON. Senden Sie ein JSON-Dokument in UTF-8.',
    fr: 'Le contenu n’est pas un JSON valide. Envoyez un seul document JSON en UTF-8.',
  },
  'error.request.media-type': {
    en: 'This address takes application/json (files: multipart/form-data).',
    'zh-CN': '此地址只接受 application/json（文件用 multipart/form-data）。',
    de: 'Diese Adresse nimmt application/json an (Dateien: multipart/form-data).',
    fr: 'Cette adresse accepte application/json (fichiers : multipart/form-data).',
  },
  'error.request.too-large': {
    en: 'The request is larger than {{limit}}.',
    'zh-CN': '请求超过了 {{limit}} 的上限。',
    de: 'Die Anfrage ist größer als {{limit}}.',
    fr: 'La demande dépasse {{limit}}.',
  },
  'error.request.too-many': {
    en: 'Too many requests. Try again in {{seconds}} seconds.',
    'zh-CN': '请求过于频繁，请在 {{seconds}} 秒后重试。',
    de: 'Zu viele Anfragen. Bitte in {{seconds}} Sekunden erneut versuchen.',
    fr: 'Trop de demandes. Réessayez dans {{seconds}} secondes.',
  },
  'error.request.idempotency-mismatch': {
    en: 'This idempotency key was used for another request. Use a new key.',
    'zh-CN': '该幂等键已用于另一个请求，请换一个新键。',
    de: 'Dieser Schlüssel wurde schon für eine andere Anfrage benutzt. Nehmen Sie einen neuen.',
    fr: 'Cette clé a déjà servi pour une autre demande. Prenez-en une nouvelle.',
  },
  'error.not-found': {
    en: 'There is nothing here that you may see.',
    'zh-CN': '这里没有您可以查看的内容。',
    de: 'Hier ist nichts, was Sie sehen dürfen.',
    fr: 'Il n’y a rien ici que vous puissiez voir.',
  },
  'error.command.refused': {
    en: 'Not possible: {{reason}}',
    'zh-CN': '无法执行：{{reason}}',
    de: 'Nicht möglich: {{reason}}',
    fr: 'Impossible : {{reason}}',
  },
  'error.public.closed': {
    en: 'This form is closed.',
    'zh-CN': '此表单已关闭。',
    de: 'Dieses Formular ist geschlossen.',
    fr: 'Ce formulaire est fermé.',
  },
  'error.public.token': {
    en: 'This link is no longer valid. Send the form again to get a new one.',
    'zh-CN': '此链接已失效，请重新提交表单以获取新链接。',
    de: 'Dieser Link gilt nicht mehr. Senden Sie das Formular erneut, um einen neuen zu erhalten.',
    fr: 'Ce lien n’est plus valable. Renvoyez le formulaire pour en obtenir un nouveau.',
  },
  'error.server.busy': {
    en: 'The server is busy. Try again in {{seconds}} seconds.',
    'zh-CN': '服务器繁忙，请在 {{seconds}} 秒后重试。',
    de: 'Der Server ist ausgelastet. Bitte in {{seconds}} Sekunden erneut versuchen.',
    fr: 'Le serveur est surchargé. Réessayez dans {{seconds}} secondes.',
  },
  'error.server.failed': {
    en: 'Something went wrong on our side. Nothing was changed. Number for support: {{id}}',
    'zh-CN': '服务器出错，未做任何更改。支持编号：{{id}}',
    de: 'Auf unserer Seite ist etwas schiefgegangen. Es wurde nichts geändert. Nummer für den Support: {{id}}',
    fr: 'Une erreur s’est produite de notre côté. Rien n’a été modifié. Numéro pour l’assistance : {{id}}',
  },
});
