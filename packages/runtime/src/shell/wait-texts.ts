import { defineTexts } from '@dealwright/shared';

/** Why time passes in approvals, and how long, for canvas and deal page alike. */
export const waitTexts = defineTexts({
  'waits.cause.person': { en: 'for people, in working time', 'zh-CN': '等人处理（工作时间）' },
  'waits.cause.off-hours': { en: 'for people, outside working time', 'zh-CN': '等人处理（非工作时间）' },
  'waits.cause.added': { en: 'for people added by hand', 'zh-CN': '等加签人处理' },
  'waits.cause.asker': { en: 'for who asked, after a return', 'zh-CN': '退回后等发起人' },
  'waits.cause.others': { en: 'for other branches or flows', 'zh-CN': '等其他分支或审批流' },
  'waits.cause.outside': { en: 'for another system', 'zh-CN': '等外部系统' },
  'waits.cause.time': { en: 'for a set time', 'zh-CN': '等到设定时间' },
  'waits.cause.stopped': { en: 'suspended or stopped', 'zh-CN': '已挂起或异常停止' },
  'waits.share': { en: '{{percent}} %', 'zh-CN': '{{percent}}%' },
  'waits.again': { en: '{{hours}} of it after a return or jump', 'zh-CN': '其中 {{hours}}发生在退回或跳转之后' },
  'waits.minutes': { en: '{{count}} min', 'zh-CN': '{{count}} 分钟' },
  'waits.hours': { en: '{{count}} h', 'zh-CN': '{{count}} 小时' },
  'waits.days': { en: '{{count}} d', 'zh-CN': '{{count}} 天' },
});
