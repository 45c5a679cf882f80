import { defineTexts } from '@dealwright/shared';

/** Words of the field for several choices. */
export const choicesTexts = defineTexts({
  'field.choices.name': { en: 'Several choices', 'zh-CN': '多选' },
  'field.choices.settings.options': { en: 'Options', 'zh-CN': '选项' },
  'field.choices.settings.min': { en: 'At least', 'zh-CN': '至少选' },
  'field.choices.settings.max': { en: 'At most', 'zh-CN': '至多选' },
  'problem.field-count-range': {
    en: 'The fewest ({{min}}) are more than the most ({{max}}).',
    'zh-CN': '最少数量（{{min}}）大于最多数量（{{max}}）。',
  },
});
