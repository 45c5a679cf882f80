import { defineTexts } from '@dealwright/shared';

/** Words of the update node. */
export const updateTexts = defineTexts({
  'node.update.name': { en: 'Update', 'zh-CN': '更新数据' },
  'node.update.description': { en: 'Writes values of the deal.', 'zh-CN': '更新商机的数据。' },
  'node.update.settings.table': { en: 'Decision table', 'zh-CN': '决策表' },
  'node.update.settings.assignments': { en: 'Values', 'zh-CN': '赋值' },
  'problem.update-nothing': {
    en: 'Name a decision table or at least one value to write.',
    'zh-CN': '请选择决策表，或至少填写一项赋值。',
  },
  'problem.update-computed': {
    en: 'The field {{field}} is computed; nothing can be written to it.',
    'zh-CN': '字段 {{field}} 是计算字段，无法写入。',
  },
  'problem.update-field-unknown': {
    en: 'The definition has no field {{field}}.',
    'zh-CN': '定义中没有字段 {{field}}。',
  },
});
