import { defineTexts } from '@dealwright/shared';

/** Words of the choice field, and of the option check that fields with options share. */
export const choiceTexts = defineTexts({
  'field.choice.name': { en: 'Choice', 'zh-CN': '单选' },
  'field.choice.settings.options': { en: 'Options', 'zh-CN': '选项' },
  'field.choice.settings.display': { en: 'Shown as', 'zh-CN': '显示方式' },
  'field.choice.settings.display.list': { en: 'Drop-down list', 'zh-CN': '下拉列表' },
  'field.choice.settings.display.radios': { en: 'Buttons', 'zh-CN': '平铺单选' },
  'problem.field-option-twice': {
    en: 'The option {{option}} is there twice.',
    'zh-CN': '选项 {{option}} 重复。',
  },
});
