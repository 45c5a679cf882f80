import { defineTexts } from '@dealwright/shared';

/** Words of the parts that deeds are asked with. */
export const deedTexts = defineTexts({
  'deed.words.needed': { en: 'Say why: a comment is needed here.', 'zh-CN': '请填写意见说明原因。' },
});
