import { defineTexts } from '@dealwright/shared';

/** Words of a deal on paper. */
export const printTexts = defineTexts({
  'print.title': { en: '{{number}} {{title}}', 'zh-CN': '{{number}} {{title}}' },
  'print.back': { en: 'Back to the deal', 'zh-CN': '返回商机' },
  'print.print': { en: 'Print', 'zh-CN': '打印' },
  'print.waiting': {
    en: 'You can print once everything has been loaded.',
    'zh-CN': '全部内容加载完成后即可打印。',
  },
  'print.form': { en: 'What it is about', 'zh-CN': '表单内容' },
  'print.process': { en: 'Process', 'zh-CN': '流程' },
  'print.stage': { en: 'Stage', 'zh-CN': '阶段' },
  'print.started-by': { en: 'Started by', 'zh-CN': '发起人' },
  'print.amount': { en: 'Amount', 'zh-CN': '金额' },
  'print.by': { en: 'Printed by {{name}}, {{at}}.', 'zh-CN': '由 {{name}} 打印，{{at}}。' },
  'print.seen': {
    en: 'It shows what this person may see; other fields are masked or left out.',
    'zh-CN': '仅包含该人员有权查看的内容，其余字段已脱敏或省略。',
  },
  'print.receipts': { en: 'Receipts of the decisions', 'zh-CN': '处理凭证' },
  'print.receipts.none': {
    en: 'None that you may see: a receipt is shown to whoever decided, and to whoever reads every field.',
    'zh-CN': '没有您可查看的凭证：凭证仅向处理人本人及可查看全部字段的人员显示。',
  },
  'print.receipts.note': {
    en: 'Beginnings of the place in the chain and of the signature. The whole receipts are checked with “dealwright verify”.',
    'zh-CN': '此处为链上位置与签名的开头，完整凭证可用“dealwright verify”校验。',
  },
  'print.receipt.at': { en: 'When', 'zh-CN': '时间' },
  'print.receipt.who': { en: 'Who', 'zh-CN': '处理人' },
  'print.receipt.what': { en: 'What', 'zh-CN': '结果' },
  'print.receipt.chain': { en: 'Chain', 'zh-CN': '链上位置' },
  'print.receipt.signature': { en: 'Signature', 'zh-CN': '签名' },
  'print.receipt.for': { en: '{{who}} (for {{name}})', 'zh-CN': '{{who}}（代 {{name}}）' },
  'print.receipt.rule': { en: 'by rule', 'zh-CN': '按规则' },
});
