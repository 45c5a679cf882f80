import { defineTexts } from '@dealwright/shared';

/** Why a change of the organization is refused. */
export const organizationTexts = defineTexts({
  'organization.reason.proxy-self': {
    en: 'nobody stands in for himself. Choose another person.',
    'zh-CN': '不能指定本人为代理人，请选择其他人。',
  },
  'organization.reason.person-inactive': {
    en: '{{person}} is not an active member.',
    'zh-CN': '{{person}} 不是在职成员。',
  },
  'organization.reason.proxy-backwards': {
    en: 'it would end before it begins.',
    'zh-CN': '结束时间早于开始时间。',
  },
  'organization.reason.proxy-past': { en: 'it would be over already.', 'zh-CN': '结束时间已过。' },
  'organization.reason.proxy-too-long': {
    en: 'a proxy stands for a year at most. Choose an earlier end.',
    'zh-CN': '代理期限最长一年，请选择更早的结束时间。',
  },
  'organization.reason.proxy-has-proxy': {
    en: '{{person}} is away in this time and has a proxy himself. Choose another person.',
    'zh-CN': '{{person}} 在此期间已有自己的代理人，请选择其他人。',
  },
  'organization.reason.proxy-is-proxy': {
    en: '{{person}} stands in for somebody else in this time; end that first.',
    'zh-CN': '{{person}} 在此期间正代理他人，请先结束该代理。',
  },
  'organization.reason.process-unknown': {
    en: 'there is no process {{process}}.',
    'zh-CN': '没有流程“{{process}}”。',
  },
  'organization.reason.left-already': { en: '{{person}} has left already.', 'zh-CN': '{{person}} 已离职。' },
  'organization.reason.successor-self': {
    en: 'somebody who leaves cannot be his own successor. Choose another person.',
    'zh-CN': '离职人员不能作为自己的接手人，请选择其他人。',
  },
  'organization.reason.last-administrator': {
    en: '{{person}} is the last administrator. Make somebody else one first.',
    'zh-CN': '{{person}} 是最后一名管理员，请先指定其他管理员。',
  },
  'organization.reason.no-successor': {
    en: 'nobody is there to take over. Name a person.',
    'zh-CN': '找不到接手人，请指定一名人员。',
  },
});
