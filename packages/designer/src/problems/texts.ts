import { defineTexts } from '@dealwright/shared';

/** Words of the problems strip. */
export const problemsTexts = defineTexts({
  'problems.title': { en: 'Problems', 'zh-CN': '问题' },
  'problems.errors_one': { en: '{{count}} error', 'zh-CN': '{{count}} 错误' },
  'problems.errors_other': { en: '{{count}} errors', 'zh-CN': '{{count}} 错误' },
  'problems.warnings_one': { en: '{{count}} warning', 'zh-CN': '{{count}} 警告' },
  'problems.warnings_other': { en: '{{count}} warnings', 'zh-CN': '{{count}} 警告' },
  'problems.notices_one': { en: '{{count}} notice', 'zh-CN': '{{count}} 提示' },
  'problems.notices_other': { en: '{{count}} notices', 'zh-CN': '{{count}} 提示' },
  'problems.none': { en: 'No problems found', 'zh-CN': '没有发现问题' },
  'problems.checking': { en: 'Checking…', 'zh-CN': '检查中…' },
  'problems.play': { en: 'Play this case', 'zh-CN': '演示此情形' },
  'problems.fold': { en: 'Fold problems', 'zh-CN': '收起问题' },
  'problems.unfold': { en: 'Show problems', 'zh-CN': '展开问题' },
  'problems.severity.error': { en: 'Error', 'zh-CN': '错误' },
  'problems.severity.warning': { en: 'Warning', 'zh-CN': '警告' },
  'problems.severity.notice': { en: 'Notice', 'zh-CN': '提示' },
});
