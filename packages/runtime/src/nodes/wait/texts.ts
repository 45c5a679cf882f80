import { defineTexts } from '@dealwright/shared';

/** Words of the wait node. */
export const waitTexts = defineTexts({
  'node.wait.name': { en: 'Wait', 'zh-CN': '等待' },
  'node.wait.description': { en: 'Waits for a time or a date.', 'zh-CN': '等待一段时间或到某一天。' },
  'node.wait.settings.duration': { en: 'How long', 'zh-CN': '等待时长' },
  'node.wait.settings.count': { en: 'Which time counts', 'zh-CN': '计时方式' },
  'node.wait.settings.count.natural': { en: 'All of it', 'zh-CN': '自然时间' },
  'node.wait.settings.count.working': { en: 'Only working time', 'zh-CN': '仅工作时间' },
  'node.wait.settings.until': { en: 'Until the date in', 'zh-CN': '等到该日期字段' },
  'problem.wait-for-nothing': {
    en: 'Say how long to wait, or until which date.',
    'zh-CN': '请填写等待时长或要等到的日期字段。',
  },
  'problem.wait-not-a-date': { en: 'The field {{field}} is not a date.', 'zh-CN': '字段 {{field}} 不是日期。' },
});
