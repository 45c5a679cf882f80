import { defineTexts } from '../text/define-texts.ts';

/** What can be wrong with an organization, beside its shape. */
export const organizationTexts = defineTexts({
  'problem.organization-person': {
    en: 'There is nobody called “{{person}}” among the people.',
    'zh-CN': '人员中没有“{{person}}”。',
  },
  'problem.organization-region': { en: 'There is no region “{{region}}”.', 'zh-CN': '没有区域“{{region}}”。' },
  'problem.organization-team': { en: 'There is no team “{{team}}”.', 'zh-CN': '没有团队“{{team}}”。' },
  'problem.organization-circle': {
    en: 'The superiors of “{{person}}” lead back to himself. Give somebody in the circle no superior, or another one.',
    'zh-CN': '“{{person}}”的上级链绕回了本人。请调整其中某人的上级。',
  },
  'problem.organization-team-circle': {
    en: 'The teams above “{{team}}” lead back to itself. Let one of them be part of no team, or of another one.',
    'zh-CN': '“{{team}}”的上级团队绕回了自身。请调整其中某个团队的上级团队。',
  },
});
