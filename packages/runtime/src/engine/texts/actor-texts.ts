import { defineTexts } from '@dealwright/shared';

/** Who did something when it was none of the people of the organization. */
export const actorTexts = defineTexts({
  'actor.public': { en: 'Public form ({{region}})', 'zh-CN': '公开表单（{{region}}）' },
  'actor.system': { en: 'Timer', 'zh-CN': '定时任务' },
});
