import { defineTexts } from '@dealwright/shared';

/** Words of the first page: processes and templates. */
export const startTexts = defineTexts({
  'start.title': { en: 'Processes', 'zh-CN': '流程' },
  'start.mine': { en: 'Processes of the organization', 'zh-CN': '本组织的流程' },
  'start.mine.none': { en: 'No process yet. Start from a template below.', 'zh-CN': '还没有流程，可从下方模板开始。' },
  'start.name': { en: 'Process', 'zh-CN': '流程' },
  'start.stable': { en: 'In use', 'zh-CN': '使用中' },
  'start.stable.none': { en: 'not released', 'zh-CN': '未发布' },
  'start.gray': { en: 'v{{version}} gray at {{percent}} %', 'zh-CN': 'v{{version}} 灰度 {{percent}} %' },
  'start.draft': { en: 'Draft', 'zh-CN': '草稿' },
  'start.draft.changed': { en: 'changed', 'zh-CN': '有改动' },
  'start.draft.same': { en: 'as published', 'zh-CN': '与已发布一致' },
  'start.deals': { en: 'Open deals', 'zh-CN': '进行中' },
  'start.updated': { en: 'Last changed', 'zh-CN': '最近修改' },
  'start.templates': { en: 'New from template', 'zh-CN': '从模板新建' },
  'start.templates.search': { en: 'Search templates', 'zh-CN': '搜索模板' },
  'start.templates.all': { en: 'All', 'zh-CN': '全部' },
  'start.templates.none': { en: 'No template fits.', 'zh-CN': '没有符合的模板。' },
  'start.blank': { en: 'Blank process', 'zh-CN': '空白流程' },
  'start.facts': {
    en: '{{stages}} stages · {{fields}} fields · {{flows}} flows',
    'zh-CN': '{{stages}} 阶段 · {{fields}} 字段 · {{flows}} 审批流',
  },
  'start.scenarios': { en: '{{count}} tested cases', 'zh-CN': '{{count}} 个已测案例' },
  'start.use': { en: 'Use', 'zh-CN': '使用' },
  'start.new.title': { en: 'New process', 'zh-CN': '新建流程' },
  'start.new.from': { en: 'From template “{{name}}”', 'zh-CN': '来自模板「{{name}}」' },
  'start.new.name': { en: 'Name', 'zh-CN': '名称' },
  'start.new.key': { en: 'Key', 'zh-CN': '标识' },
  'start.new.key.hint': {
    en: 'Small letters, digits and hyphens; stays for ever',
    'zh-CN': '小写字母、数字和连字符，创建后不可修改',
  },
  'start.new.create': { en: 'Create', 'zh-CN': '创建' },
  'start.preview': {
    en: 'Shape of “{{name}}”: {{stages}} stages, {{flows}} flows',
    'zh-CN': '「{{name}}」的结构：{{stages}} 个阶段，{{flows}} 个审批流',
  },
});
