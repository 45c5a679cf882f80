import { defineTexts } from '../../text/define-texts.ts';

/** Changes of flows, tables, rights, words and the process itself, in words. */
export const wholeChangeTexts = defineTexts({
  'change.flow-added': { en: 'Flow “{{name}}” added', 'zh-CN': '新增审批流“{{name}}”' },
  'change.flow-removed': { en: 'Flow “{{name}}” removed', 'zh-CN': '删除审批流“{{name}}”' },
  'change.flow-words-changed': { en: 'Title of flow “{{name}}” changed', 'zh-CN': '审批流“{{name}}”的标题已更改' },
  'change.flow-trigger-changed': {
    en: 'Flow “{{name}}” starts differently',
    'zh-CN': '审批流“{{name}}”的触发方式已更改',
  },
  'change.flow-take-back-changed': {
    en: 'Until when decisions of “{{name}}” may be taken back has changed',
    'zh-CN': '“{{name}}”的处理可撤回到何时已更改',
  },
  'change.flow-withdraw-changed': {
    en: 'When flow “{{name}}” may be withdrawn changed',
    'zh-CN': '审批流“{{name}}”的撤回规则已更改',
  },
  'change.flow-property-changed': {
    en: '“{{property}}” of flow “{{name}}” changed',
    'zh-CN': '审批流“{{name}}”的“{{property}}”已更改',
  },
  'change.node-added': { en: 'Node “{{name}}” added to “{{flow}}”', 'zh-CN': '“{{flow}}”新增节点“{{name}}”' },
  'change.node-removed': { en: 'Node “{{name}}” removed from “{{flow}}”', 'zh-CN': '“{{flow}}”删除节点“{{name}}”' },
  'change.node-moved': { en: 'Node “{{name}}” moved in “{{flow}}”', 'zh-CN': '“{{flow}}”中节点“{{name}}”已移动' },
  'change.node-list-changed': {
    en: 'Nodes of “{{flow}}” added, removed or moved',
    'zh-CN': '“{{flow}}”的节点有增减或移动',
  },
  'change.node-kind-changed': { en: 'Node “{{name}}” is of another kind', 'zh-CN': '节点“{{name}}”的类型已更改' },
  'change.node-words-changed': { en: 'Title of node “{{name}}” changed', 'zh-CN': '节点“{{name}}”的标题已更改' },
  'change.node-form-changed': { en: 'Node “{{name}}” shows another form', 'zh-CN': '节点“{{name}}”使用的表单已更改' },
  'change.node-people-changed': { en: 'Who acts at node “{{name}}” changed', 'zh-CN': '节点“{{name}}”的处理人已更改' },
  'change.node-setting-changed': {
    en: 'Setting “{{property}}” of node “{{name}}” changed',
    'zh-CN': '节点“{{name}}”的设置“{{property}}”已更改',
  },
  'change.node-property-changed': {
    en: '“{{property}}” of node “{{name}}” changed',
    'zh-CN': '节点“{{name}}”的“{{property}}”已更改',
  },
  'change.node-field-changed': {
    en: 'Node “{{name}}”: “{{field}}” changed from {{before}} to {{after}}',
    'zh-CN': '节点“{{name}}”：“{{field}}”由 {{before}} 改为 {{after}}',
  },
  'change.branch-added': { en: 'Branch “{{name}}” added to “{{node}}”', 'zh-CN': '“{{node}}”新增分支“{{name}}”' },
  'change.branch-removed': { en: 'Branch “{{name}}” removed from “{{node}}”', 'zh-CN': '“{{node}}”删除分支“{{name}}”' },
  'change.branch-words-changed': {
    en: 'Title of branch “{{name}}” of “{{node}}” changed',
    'zh-CN': '“{{node}}”的分支“{{name}}”标题已更改',
  },
  'change.branch-condition-changed': {
    en: 'Condition of branch “{{name}}” of “{{node}}” changed',
    'zh-CN': '“{{node}}”的分支“{{name}}”条件已更改',
  },
  'change.branch-order-changed': { en: 'Branches of “{{node}}” reordered', 'zh-CN': '“{{node}}”的分支顺序已更改' },
  'change.table-added': { en: 'Decision table “{{name}}” added', 'zh-CN': '新增决策表“{{name}}”' },
  'change.table-removed': { en: 'Decision table “{{name}}” removed', 'zh-CN': '删除决策表“{{name}}”' },
  'change.table-words-changed': {
    en: 'Title of decision table “{{name}}” changed',
    'zh-CN': '决策表“{{name}}”的标题已更改',
  },
  'change.table-hit-changed': {
    en: 'Decision table “{{name}}” chooses rows differently',
    'zh-CN': '决策表“{{name}}”的命中策略已更改',
  },
  'change.table-inputs-changed': {
    en: 'Inputs of decision table “{{name}}” changed',
    'zh-CN': '决策表“{{name}}”的输入已更改',
  },
  'change.table-outputs-changed': {
    en: 'Outputs of decision table “{{name}}” changed',
    'zh-CN': '决策表“{{name}}”的输出已更改',
  },
  'change.table-property-changed': {
    en: '“{{property}}” of decision table “{{name}}” changed',
    'zh-CN': '决策表“{{name}}”的“{{property}}”已更改',
  },
  'change.row-added': {
    en: 'Row {{name}} added to decision table “{{table}}”',
    'zh-CN': '决策表“{{table}}”新增第 {{name}} 行',
  },
  'change.row-removed': {
    en: 'Row {{name}} removed from decision table “{{table}}”',
    'zh-CN': '决策表“{{table}}”删除第 {{name}} 行',
  },
  'change.row-changed': {
    en: 'Row {{name}} of decision table “{{table}}” changed',
    'zh-CN': '决策表“{{table}}”第 {{name}} 行已更改',
  },
  'change.row-order-changed': {
    en: 'Rows of decision table “{{table}}” reordered',
    'zh-CN': '决策表“{{table}}”的行顺序已更改',
  },
  'change.role-added': { en: 'Role “{{name}}” added', 'zh-CN': '新增角色“{{name}}”' },
  'change.role-removed': { en: 'Role “{{name}}” removed', 'zh-CN': '删除角色“{{name}}”' },
  'change.role-words-changed': { en: 'Name of role “{{name}}” changed', 'zh-CN': '角色“{{name}}”的名称已更改' },
  'change.access-added': { en: 'Access rules added', 'zh-CN': '新增访问权限' },
  'change.access-removed': { en: 'Access rules removed', 'zh-CN': '删除访问权限' },
  'change.role-access-added': { en: 'Access for “{{name}}” added', 'zh-CN': '新增“{{name}}”的访问权限' },
  'change.role-access-removed': { en: 'Access for “{{name}}” removed', 'zh-CN': '删除“{{name}}”的访问权限' },
  'change.access-deals-changed': {
    en: 'Which deals “{{name}}” sees changed',
    'zh-CN': '“{{name}}”可见的商机范围已更改',
  },
  'change.access-field-changed': {
    en: 'What “{{name}}” may do with “{{field}}” changed from {{before}} to {{after}}',
    'zh-CN': '“{{name}}”对“{{field}}”的权限由 {{before}} 改为 {{after}}',
  },
  'change.access-reveal-changed': {
    en: 'What “{{name}}” may reveal changed',
    'zh-CN': '“{{name}}”可查看的脱敏字段已更改',
  },
  'change.access-property-changed': {
    en: '“{{property}}” in the access of “{{name}}” changed',
    'zh-CN': '“{{name}}”访问权限中的“{{property}}”已更改',
  },
  'change.purpose-added': { en: 'Purpose “{{name}}” added', 'zh-CN': '新增处理目的“{{name}}”' },
  'change.purpose-removed': { en: 'Purpose “{{name}}” removed', 'zh-CN': '删除处理目的“{{name}}”' },
  'change.purpose-words-changed': {
    en: 'Words of purpose “{{name}}” changed',
    'zh-CN': '处理目的“{{name}}”的文字已更改',
  },
  'change.purpose-basis-changed': {
    en: 'Legal basis of purpose “{{name}}” changed',
    'zh-CN': '处理目的“{{name}}”的法律依据已更改',
  },
  'change.purpose-retention-changed': {
    en: 'Retention of purpose “{{name}}” changed',
    'zh-CN': '处理目的“{{name}}”的保存期限已更改',
  },
  'change.notice-added': { en: 'Privacy notice of “{{name}}” added', 'zh-CN': '新增告知书“{{name}}”' },
  'change.notice-removed': { en: 'Privacy notice of “{{name}}” removed', 'zh-CN': '删除告知书“{{name}}”' },
  'change.notice-version-changed': {
    en: 'Privacy notice of “{{name}}” has a new version',
    'zh-CN': '告知书“{{name}}”有新版本',
  },
  'change.notice-changed': {
    en: '“{{property}}” in the privacy notice of “{{name}}” changed',
    'zh-CN': '告知书“{{name}}”的“{{property}}”已更改',
  },
  'change.metric-added': { en: 'Figure “{{name}}” added', 'zh-CN': '新增指标“{{name}}”' },
  'change.metric-removed': { en: 'Figure “{{name}}” removed', 'zh-CN': '删除指标“{{name}}”' },
  'change.metric-changed': {
    en: '“{{property}}” of figure “{{name}}” changed',
    'zh-CN': '指标“{{name}}”的“{{property}}”已更改',
  },
  'change.catalogue-added': { en: 'Language {{locale}} has texts now', 'zh-CN': '新增{{locale}}文本' },
  'change.catalogue-removed': { en: 'Texts in {{locale}} removed', 'zh-CN': '删除{{locale}}文本' },
  'change.texts-added': { en: 'Texts added in {{locale}}: {{count}}', 'zh-CN': '{{locale}}新增 {{count}} 条文本' },
  'change.texts-removed': {
    en: 'Texts removed in {{locale}}: {{count}}',
    'zh-CN': '{{locale}}删除 {{count}} 条文本',
  },
  'change.text-changed': {
    en: 'Text changed in {{locale}}: “{{before}}” → “{{after}}”',
    'zh-CN': '{{locale}}文本已更改：“{{before}}”→“{{after}}”',
  },
  'change.process-key-changed': { en: 'The process has another key', 'zh-CN': '流程标识已更改' },
  'change.process-words-changed': {
    en: 'Title or description of the process changed',
    'zh-CN': '流程的标题或说明已更改',
  },
  'change.locales-changed': { en: 'Languages of the process changed', 'zh-CN': '流程的语言已更改' },
  'change.default-locale-changed': { en: 'Default language changed', 'zh-CN': '默认语言已更改' },
  'change.tests-changed': { en: 'Tests changed', 'zh-CN': '测试已更改' },
  'change.upgrades-changed': {
    en: 'How running deals are carried over changed',
    'zh-CN': '运行中商机的升级方式已更改',
  },
  'change.drawing-changed': { en: 'Only the drawing changed', 'zh-CN': '仅画布显示有变化' },
  'change.process-property-changed': {
    en: '“{{property}}” of the process changed',
    'zh-CN': '流程的“{{property}}”已更改',
  },
});
