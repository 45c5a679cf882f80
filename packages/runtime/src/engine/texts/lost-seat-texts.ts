import { defineTexts, type Texts } from '@dealwright/shared';
import { closingCauses } from '../seats/lost-seats.ts';
import { becauseTexts } from './because-texts.ts';

const why = { en: ' “{{why}}”', 'zh-CN': '“{{why}}”' } as const;

/** Whose turn it was hears by whom and why it no longer is; the cause is told in the words that the deal's page has for it. */
const closed: Texts = Object.fromEntries(
  closingCauses.flatMap((cause) => {
    const { en, 'zh-CN': zh } = becauseTexts[`because.${cause}`];
    const told = {
      en: `{{node}}: ${en}; your decision is no longer needed ({{flow}})`,
      'zh-CN': `{{node}}：${zh}，不再需要您处理（{{flow}}）`,
    };
    const saying = { en: told.en + why.en, 'zh-CN': told['zh-CN'] + why['zh-CN'] };
    return [
      [`notify.task-closed-${cause}`, told],
      [`notify.task-closed-${cause}-why`, saying],
    ];
  }),
);

/** What people are told who lose a task: somebody or the clock took it from them. */
export const lostSeatTexts: Texts = {
  ...closed,
  ...defineTexts({
    'notify.task-late-deadline-auto-approved': {
      en: '{{node}}: your time has passed, so it counts as approved ({{flow}})',
      'zh-CN': '{{node}}：您未按时处理，已按设置自动通过（{{flow}}）',
    },
    'notify.task-late-deadline-auto-rejected': {
      en: '{{node}}: your time has passed, so it counts as rejected ({{flow}})',
      'zh-CN': '{{node}}：您未按时处理，已按设置自动驳回（{{flow}}）',
    },
    'notify.task-late-deadline-returned': {
      en: '{{node}}: your time has passed, so the request went back ({{flow}})',
      'zh-CN': '{{node}}：您未按时处理，已按设置自动退回（{{flow}}）',
    },
    'notify.task-late-deadline-escalated': {
      en: '{{node}}: your time has passed; {{to}} takes over as your superior ({{flow}})',
      'zh-CN': '{{node}}：您未按时处理，任务已上报给 {{to}}（{{flow}}）',
    },
    'notify.task-late-deadline-transferred': {
      en: '{{node}}: your time has passed; the task went to {{to}} ({{flow}})',
      'zh-CN': '{{node}}：您未按时处理，任务已转给 {{to}}（{{flow}}）',
    },
    'notify.task-handed': {
      en: '{{node}}: {{person}} gave your task to {{to}} ({{flow}})',
      'zh-CN': '{{node}}：{{person}} 将您的任务转给了 {{to}}（{{flow}}）',
    },
    'notify.task-handed-why': {
      en: '{{node}}: {{person}} gave your task to {{to}} ({{flow}}) “{{why}}”',
      'zh-CN': '{{node}}：{{person}} 将您的任务转给了 {{to}}（{{flow}}）“{{why}}”',
    },
  }),
};
