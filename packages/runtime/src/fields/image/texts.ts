import { defineTexts } from '@dealwright/shared';

/** Words of the image field. */
export const imageTexts = defineTexts({
  'field.image.name': { en: 'Photos', 'zh-CN': '图片' },
  'field.image.settings.maxFiles': { en: 'Most photos', 'zh-CN': '最多图片数' },
  'field.image.settings.maxMegabytes': { en: 'Largest photo in MB', 'zh-CN': '单张图片上限（MB）' },
});
