import { definePublicTexts, defineTexts } from '@dealwright/shared';

/** Words of the person field. */
export const personTexts = defineTexts({
  'field.person.name': { en: 'Person', 'zh-CN': '成员' },
  'field.person.settings.role': { en: 'Only people with the role', 'zh-CN': '仅限角色' },
  'problem.field-unknown-role': {
    en: 'The definition has no role {{role}}.',
    'zh-CN': '定义中没有角色 {{role}}。',
  },
});

/** Problems of a person. */
export const personProblemTexts = definePublicTexts({
  'field.problem.person': {
    en: 'Choose a person of the organization',
    'zh-CN': '请选择组织中的成员',
    de: 'Bitte eine Person der Organisation wählen',
    fr: 'Choisissez une personne de l’organisation',
  },
  'field.problem.person-role': {
    en: '{{name}} does not have the role {{role}}',
    'zh-CN': '{{name}} 不具有角色 {{role}}',
    de: '{{name}} hat nicht die Rolle {{role}}',
    fr: '{{name}} n’a pas le rôle {{role}}',
  },
});
