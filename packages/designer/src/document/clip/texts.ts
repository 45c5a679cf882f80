import { defineTexts } from '@dealwright/shared';

/** Why something on the clipboard does not come in. */
export const clipTexts = defineTexts({
  'clip.too-large': {
    en: 'What is on the clipboard is too large. Copy fewer nodes at once.',
    'zh-CN': '剪贴板内容过大，请分次复制较少的节点。',
  },
  'clip.misshapen': {
    en: 'What is on the clipboard is not a flow of this product (at {{place}}). Copy the nodes again from a flow.',
    'zh-CN': '剪贴板内容不是本产品的审批流（位置 {{place}}）。请从审批流中重新复制。',
  },
  'clip.tangled': {
    en: 'The nodes on the clipboard do not nest. Copy them again from a flow.',
    'zh-CN': '剪贴板中的节点嵌套有误，请从审批流中重新复制。',
  },
  'clip.unknown-kind': {
    en: 'The clipboard holds a node of a kind that is not known here: {{kind}}.',
    'zh-CN': '剪贴板中有此处未知的节点类型：{{kind}}。',
  },
});
