import { defineTexts } from '@dealwright/shared';

/** What the checks of people sources say; shared by the kinds that seat or tell people. */
export const peopleTexts = defineTexts({
  'problem.people-role-unknown': {
    en: 'The definition has no role “{{role}}”.',
    'zh-CN': '定义中没有角色“{{role}}”。',
  },
  'problem.people-role-vacant': {
    en: 'Nobody has the role “{{role}}” today; the node would do what its rule for nobody found says.',
    'zh-CN': '目前没有人担任角色“{{role}}”，该节点将按“找不到处理人”的规则处理。',
  },
  'problem.people-chain-long': {
    en: 'Superiors up to level {{levels}} are asked, but no reporting line of the organization has more than {{deepest}}.',
    'zh-CN': '要求审批到第 {{levels}} 级上级，但组织中最长的汇报线只有 {{deepest}} 级。',
  },
  'problem.people-person-gone': {
    en: '“{{person}}” is not an active member of the organization.',
    'zh-CN': '“{{person}}”不是组织的在职成员。',
  },
  'problem.people-nobody-before': {
    en: 'Nobody decides or works before this node, so nobody can choose its people.',
    'zh-CN': '该节点之前没有审批人或办理人，无人可以指定处理人。',
  },
  'problem.people-chooser-wrong': {
    en: 'The people are to be chosen at a node that is no approval or work before this one.',
    'zh-CN': '指定处理人的节点必须是此节点之前的审批或办理节点。',
  },
  'problem.people-field-wrong': {
    en: 'The field “{{field}}” does not hold a person.',
    'zh-CN': '字段“{{field}}”不是人员字段。',
  },
});
