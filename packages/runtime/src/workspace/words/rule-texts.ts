import { defineTexts } from '@dealwright/shared';

/** Which arm of a release a deal is on, and why. */
export const ruleTexts = defineTexts({
  'rule.arm.stable': { en: 'stable', 'zh-CN': '稳定版' },
  'rule.arm.gray': { en: 'gray', 'zh-CN': '灰度版' },
  'rule.join': { en: ', ', 'zh-CN': '、' },
  'rule.more': { en: '{{named}} and {{more}} more', 'zh-CN': '{{named}} 等另外 {{more}} 个' },
  'rule.only': { en: 'The version for everybody', 'zh-CN': '面向所有人的版本' },
  'rule.targeted': { en: 'Chosen for the gray version: {{whom}}', 'zh-CN': '进入灰度版本：{{whom}}' },
  'rule.outside': { en: 'Outside the gray release: {{whom}}', 'zh-CN': '不在灰度范围内：{{whom}}' },
  'rule.share': { en: 'Not among the gray {{percent}} %', 'zh-CN': '未进入灰度的 {{percent}} %' },
  'rule.nobody': { en: 'Nobody to place in the gray share', 'zh-CN': '没有可参与灰度的人员' },
  'rule.form': { en: 'The gray version does not offer the form', 'zh-CN': '灰度版本没有提供该表单' },
});
