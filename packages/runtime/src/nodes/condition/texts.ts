import { defineTexts } from '@dealwright/shared';

/** Words of the condition node. */
export const conditionTexts = defineTexts({
  'node.condition.name': { en: 'Condition', 'zh-CN': '条件分支' },
  'node.condition.description': { en: 'Takes the first branch that fits.', 'zh-CN': '走第一条符合条件的分支。' },
});
