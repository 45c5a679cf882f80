import { defineTexts } from '@dealwright/shared';

/** Words that stand in place of what a reader may not know. */
export const dealTexts = defineTexts({
  'deal.hidden-field': { en: 'a field you do not see', 'zh-CN': '您无权查看的字段' },
});
