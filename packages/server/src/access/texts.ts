import { defineTexts } from '@dealwright/shared';

/** Names of the roles, as people read them. */
export const roleTexts = defineTexts({
  'role.business-user': { en: 'Business user', 'zh-CN': '业务人员' },
  'role.sales': { en: 'Sales', 'zh-CN': '销售' },
  'role.sales-manager': { en: 'Sales manager', 'zh-CN': '销售经理' },
  'role.finance': { en: 'Finance', 'zh-CN': '财务' },
  'role.ops': { en: 'Operations', 'zh-CN': '运营' },
  'role.developer': { en: 'Developer', 'zh-CN': '开发人员' },
  'role.auditor': { en: 'Audit and data protection', 'zh-CN': '审计与数据保护' },
  'role.administrator': { en: 'Administrator', 'zh-CN': '管理员' },
});
