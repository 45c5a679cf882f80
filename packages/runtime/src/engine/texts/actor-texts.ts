import { defineTexts } from '@dealwright/shared';

/** Who did something when it was none of the people of the organization. */
export const actorTexts = defineTexts({
  'actor.public': { en: 'Public form ({{region}})', 'zh-CN': '公开表单（{{region}}）' },
  'actor.system': { en: 'System', 'zh-CN': '系统' },
  'actor.timer': { en: 'Timer', 'zh-CN': '定时任务' },
  'actor.other-system': { en: 'Called system', 'zh-CN': '被调用的系统' },
  'actor.webhook': { en: 'Message of another system', 'zh-CN': '外部系统的消息' },
  'actor.schedule-of': { en: 'Schedule “{{flow}}”', 'zh-CN': '定时计划“{{flow}}”' },
  'actor.schedule': { en: 'Schedule', 'zh-CN': '定时计划' },
  'actor.other-deal': { en: 'Another deal', 'zh-CN': '另一个商机' },
});
