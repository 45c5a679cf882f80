import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the yes-or-no field. */
export const yesNoTexts = defineTexts({
  'field.yes-no.name': { en: 'Yes or no', 'zh-CN': '是否' },
  'field.yes-no.settings.display': { en: 'Shown as', 'zh-CN': '显示方式' },
  'field.yes-no.settings.display.buttons': { en: 'Two buttons', 'zh-CN': '两个按钮' },
  'field.yes-no.settings.display.box': { en: 'One box', 'zh-CN': '单个复选框' },
});

/** The two answers. */
export const yesNoPublicTexts = definePublicTexts({
  'field.yes-no.yes': { en: 'Yes', 'zh-CN': '是', de: 'Ja', fr: 'Oui' },
  'field.yes-no.no': { en: 'No', 'zh-CN': '否', de: 'Nein', fr: 'Non' },
});
