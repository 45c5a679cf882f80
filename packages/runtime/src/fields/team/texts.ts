import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the team field. */
export const teamTexts = defineTexts({
  'field.team.name': { en: 'Team', 'zh-CN': '团队' },
});

/** Problems of a team. */
export const teamProblemTexts = definePublicTexts({
  'field.problem.team': {
    en: 'Choose a team of the organization',
    'zh-CN': '请选择组织中的团队',
    de: 'Bitte ein Team der Organisation wählen',
    fr: 'Choisissez une équipe de l’organisation',
  },
});
