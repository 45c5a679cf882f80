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
  'problem.people-place-missing': {
    en: 'It is not said which team or region is meant. Choose one.',
    'zh-CN': '未指定团队或区域，请选择。',
  },
  'problem.people-team-unknown': {
    en: 'The organization has no team “{{place}}”; the node would find nobody there. Choose one that exists.',
    'zh-CN': '组织中没有团队“{{place}}”，该节点将找不到人。请选择现有的团队。',
  },
  'problem.people-region-unknown': {
    en: 'The organization has no region “{{place}}”; the node would find nobody there. Choose one that exists.',
    'zh-CN': '组织中没有区域“{{place}}”，该节点将找不到人。请选择现有的区域。',
  },
  'problem.people-group-unknown': {
    en: 'The organization has no group “{{group}}”; the node would find nobody there. Choose one that exists.',
    'zh-CN': '组织中没有用户组“{{group}}”，该节点将找不到人。请选择现有的用户组。',
  },
  'problem.people-formula-wrong': {
    en: 'The formula does not give a person. Name a field that holds people, or the owner.',
    'zh-CN': '公式的结果不是人员。请使用人员字段或负责人。',
  },
  'problem.people-field-wrong': {
    en: 'The field “{{field}}” does not hold a person.',
    'zh-CN': '字段“{{field}}”不是人员字段。',
  },
});
