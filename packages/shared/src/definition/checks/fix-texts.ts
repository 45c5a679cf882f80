import { defineTexts } from '../../text/define-texts.ts';

/** Buttons that mend a problem. */
export const fixTexts = defineTexts({
  'fix.remove-reference': { en: 'Remove this reference', 'zh-CN': '移除此引用' },
  'fix.remove': { en: 'Remove', 'zh-CN': '移除' },
  'fix.remove-field': { en: 'Remove the field', 'zh-CN': '删除该字段' },
  'fix.remove-node': { en: 'Remove the node', 'zh-CN': '删除该节点' },
  'fix.remove-form': { en: 'Remove the form', 'zh-CN': '删除该表单' },
  'fix.remove-texts': { en: 'Remove unused texts', 'zh-CN': '删除未使用的文本' },
  'fix.add-default-branch': { en: 'Add a default branch', 'zh-CN': '添加默认分支' },
  'fix.start-by-gate': { en: 'Let the gate start the flow', 'zh-CN': '改为由关口触发' },
  'fix.start-by-flow': { en: 'Let other flows start it', 'zh-CN': '改为由其他审批流触发' },
  'fix.add-to-order': { en: 'Add to the end of the order', 'zh-CN': '添加到顺序末尾' },
  'fix.offer-locale': { en: 'Offer this language', 'zh-CN': '提供该语言' },
  'fix.add-catalogue': { en: 'Add the language', 'zh-CN': '添加该语言' },
  'fix.copy-text': { en: 'Copy the text of the default language', 'zh-CN': '复制默认语言的文本' },
  'fix.add-mask': { en: 'Mask the value', 'zh-CN': '设置脱敏' },
});
