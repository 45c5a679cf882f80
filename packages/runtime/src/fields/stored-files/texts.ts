import { definePublicTexts } from '@dealwright/shared';

/** Problems of files. */
export const fileProblemTexts = definePublicTexts({
  'field.problem.file-kind': {
    en: '{{name}} is not of an allowed kind',
    'zh-CN': '{{name}} 的类型不被允许',
    de: '{{name}} hat keine erlaubte Dateiart',
    fr: '{{name}} n’est pas d’un type autorisé',
  },
  'field.problem.file-size': {
    en: '{{name}} is larger than {{max}} MB',
    'zh-CN': '{{name}} 超过 {{max}} MB',
    de: '{{name}} ist größer als {{max}} MB',
    fr: '{{name}} dépasse {{max}} Mo',
  },
});
