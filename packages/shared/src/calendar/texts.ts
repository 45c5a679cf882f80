import { defineTexts } from '../text/define-texts.ts';

/** What can be wrong with a working calendar, beside its shape. */
export const calendarTexts = defineTexts({
  'problem.calendar-zone-unknown': {
    en: 'There is no time zone “{{zone}}”.',
    'zh-CN': '不存在时区“{{zone}}”。',
  },
  'problem.calendar-region-unknown': {
    en: 'The organization has no region “{{region}}”.',
    'zh-CN': '组织中没有区域“{{region}}”。',
  },
  'problem.calendar-no-work': {
    en: 'Nobody works in this week, so no deadline would ever come.',
    'zh-CN': '这一周没有任何工作时间，期限将永远不会到来。',
  },
  'problem.calendar-overlap': {
    en: 'This span begins before the one before it has ended.',
    'zh-CN': '该时段在上一时段结束之前就开始了。',
  },
  'problem.calendar-no-day': { en: '“{{day}}” is no day of any year.', 'zh-CN': '“{{day}}”不是有效的日期。' },
  'problem.calendar-day-outside': {
    en: '“{{day}}” lies in a year that the calendar does not cover.',
    'zh-CN': '“{{day}}”不在该日历覆盖的年份内。',
  },
});
