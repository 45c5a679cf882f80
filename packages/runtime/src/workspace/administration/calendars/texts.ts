import { defineTexts } from '@dealwright/shared';

/** Words of the working calendars. */
export const calendarTexts = defineTexts({
  'calendars.no-region': { en: 'The organization has no region.', 'zh-CN': '组织还没有区域。' },
  'calendars.version': { en: 'Version {{version}}', 'zh-CN': '版本 {{version}}' },
  'calendars.none': {
    en: 'No calendar. Deadlines count Monday to Friday from nine to five, without holidays.',
    'zh-CN': '没有日历。期限按周一至周五 9:00–17:00 计算，不考虑节假日。',
  },
  'calendars.missing': {
    en: 'No data for {{years}}. Deadlines there are counted by the ordinary week, without holidays.',
    'zh-CN': '缺少 {{years}} 年的数据，期限将按普通周计算，不考虑节假日。',
  },
  'calendars.download': { en: 'Download', 'zh-CN': '下载' },
  'calendars.import': { en: 'Import', 'zh-CN': '导入' },
  'calendars.import.title': { en: 'Calendar for {{name}}', 'zh-CN': '为“{{name}}”导入日历' },
  'calendars.source': { en: 'From', 'zh-CN': '来源' },
  'calendars.source.file': { en: 'A file', 'zh-CN': '文件' },
  'calendars.source.china': { en: 'China, statutory days off and make-up days', 'zh-CN': '中国法定节假日与调休' },
  'calendars.source.germany': { en: 'Germany, national holidays', 'zh-CN': '德国全国节假日' },
  'calendars.file': { en: 'Calendar file (JSON)', 'zh-CN': '日历文件（JSON）' },
  'calendars.file.hint': {
    en: 'Download an existing calendar to see the form. Region and version are set here.',
    'zh-CN': '可先下载现有日历查看格式。区域和版本由系统设置。',
  },
  'calendars.file.needed': { en: 'Choose a file first.', 'zh-CN': '请先选择文件。' },
  'calendars.file.no-json': {
    en: 'This file holds no calendar: it is not JSON.',
    'zh-CN': '文件不是 JSON，无法读取日历。',
  },
  'calendars.wrong': { en: '{{pointer}}: {{message}}', 'zh-CN': '{{pointer}}：{{message}}' },
  'calendars.done': { en: '{{name}} now works by version {{version}}', 'zh-CN': '“{{name}}”现使用版本 {{version}}' },
  'calendars.same': {
    en: 'Nothing new: {{name}} has this calendar already, as version {{version}}',
    'zh-CN': '内容未变：“{{name}}”已是该日历（版本 {{version}}）',
  },
  'calendars.versions_one': { en: '{{count}} version', 'zh-CN': '{{count}} 个版本' },
  'calendars.versions_other': { en: '{{count}} versions', 'zh-CN': '{{count}} 个版本' },
  'calendars.imported': { en: 'Version {{version}}: {{name}}, {{at}}', 'zh-CN': '版本 {{version}}：{{name}}，{{at}}' },
  'calendars.imported-by-product': {
    en: 'Version {{version}}: came with the product, {{at}}',
    'zh-CN': '版本 {{version}}：系统自带，{{at}}',
  },
  'calendars.plain-year': { en: 'no special days', 'zh-CN': '无特殊日期' },
  'calendars.count.off_one': { en: '{{count}} day off', 'zh-CN': '休息 {{count}} 天' },
  'calendars.count.off_other': { en: '{{count}} days off', 'zh-CN': '休息 {{count}} 天' },
  'calendars.count.make-up_one': { en: '{{count}} make-up day', 'zh-CN': '调休上班 {{count}} 天' },
  'calendars.count.make-up_other': { en: '{{count}} make-up days', 'zh-CN': '调休上班 {{count}} 天' },
  'calendars.count.half_one': { en: '{{count}} half day', 'zh-CN': '半天 {{count}} 天' },
  'calendars.count.half_other': { en: '{{count}} half days', 'zh-CN': '半天 {{count}} 天' },
  'calendars.count.other_one': { en: '{{count}} day of other hours', 'zh-CN': '时间调整 {{count}} 天' },
  'calendars.count.other_other': { en: '{{count}} days of other hours', 'zh-CN': '时间调整 {{count}} 天' },
  'calendars.kind.off': { en: 'off', 'zh-CN': '休息' },
  'calendars.kind.make-up': { en: 'make-up', 'zh-CN': '调休上班' },
  'calendars.kind.half': { en: 'half day', 'zh-CN': '半天' },
  'calendars.kind.other': { en: 'other hours', 'zh-CN': '时间调整' },
});
