import { defineTexts } from '../../text/define-texts.ts';

/** Words in which a case of a gap or overlap is described. */
export const caseTexts = defineTexts({
  'expression.case.always': { en: 'always', 'zh-CN': '所有情况' },
  'expression.case.anything': { en: 'anything', 'zh-CN': '任意值' },
  'expression.case.and': { en: ' and ', 'zh-CN': ' 且 ' },
  'expression.case.or': { en: ' or ', 'zh-CN': ' 或 ' },
  'expression.case.except': { en: 'anything but', 'zh-CN': '除外：' },
  'expression.case.empty': { en: 'empty', 'zh-CN': '为空' },
  'expression.value.true': { en: 'yes', 'zh-CN': '是' },
  'expression.value.false': { en: 'no', 'zh-CN': '否' },
});
