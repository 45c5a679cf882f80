import { defineTexts } from '@dealwright/shared';

/** Words of the parts that deeds are asked with. */
export const deedTexts = defineTexts({
  'deed.words.needed': { en: 'Say why: a comment is needed here.', 'zh-CN': '请填写意见说明原因。' },
  'people.search': { en: 'Search people', 'zh-CN': '搜索成员' },
  'people.none': { en: 'Nobody fits.', 'zh-CN': '没有符合的成员。' },
  'people.needed': { en: 'Choose somebody first.', 'zh-CN': '请先选择人员。' },
  'people.chosen': { en: 'Chosen: {{names}}', 'zh-CN': '已选：{{names}}' },
  'people.join': { en: ', ', 'zh-CN': '、' },
  'deed.transfer': { en: 'Hand over', 'zh-CN': '转交' },
  'deed.transfer.to': { en: 'Hand over to', 'zh-CN': '转交给' },
  'deed.words.may': { en: 'Comment (optional)', 'zh-CN': '意见（可不填）' },
  'mention.hint': { en: '@ mentions somebody', 'zh-CN': '输入 @ 可提到同事' },
  'mention.list': { en: 'People to mention', 'zh-CN': '可提到的成员' },
  'mention.found_one': {
    en: '{{count}} person; arrow keys and Enter choose',
    'zh-CN': '{{count}} 人，用方向键和回车选择',
  },
  'mention.found_other': {
    en: '{{count}} people; arrow keys and Enter choose',
    'zh-CN': '{{count}} 人，用方向键和回车选择',
  },
  'files.attach': { en: 'Attach files', 'zh-CN': '添加附件' },
  'files.attached': { en: 'Attached', 'zh-CN': '附件' },
  'files.remove': { en: 'Take {{name}} away', 'zh-CN': '移除 {{name}}' },
  'files.sending': { en: '{{name}} is being sent', 'zh-CN': '正在上传 {{name}}' },
  'files.failed': { en: '{{name}}: {{reason}}', 'zh-CN': '{{name}}：{{reason}}' },
  'files.unknown': { en: 'A file you may not open', 'zh-CN': '无权打开的文件' },
  'files.signature': { en: 'Signature', 'zh-CN': '手写签名' },
  tell: { en: 'Tell people', 'zh-CN': '知会同事' },
  'tell.hint': {
    en: 'They get your words and the number of the deal. It opens only for those who may see it.',
    'zh-CN': '对方会收到您的留言和商机编号；仅有权限的人可以打开该商机。',
  },
  'tell.who': { en: 'Whom to tell', 'zh-CN': '知会谁' },
  'tell.words': { en: 'What to tell', 'zh-CN': '留言' },
  'tell.sent': { en: 'Told', 'zh-CN': '已知会' },
  'row.place': { en: '{{table}}, line {{number}}', 'zh-CN': '{{table}}第 {{number}} 行' },
  'row.named': { en: '{{table}}, line {{number}}: {{title}}', 'zh-CN': '{{table}}第 {{number}} 行：{{title}}' },
  'suggestion.approve': { en: 'Approve, sure at {{confidence}} %', 'zh-CN': '同意，把握 {{confidence}}%' },
  'suggestion.reject': { en: 'Reject, sure at {{confidence}} %', 'zh-CN': '驳回，把握 {{confidence}}%' },
});
