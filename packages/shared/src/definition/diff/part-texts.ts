import { defineTexts } from '../../text/define-texts.ts';

/** Changes of fields, forms and stages, in words. */
export const partChangeTexts = defineTexts({
  'change.field-added': { en: 'Field “{{name}}” added', 'zh-CN': '新增字段“{{name}}”' },
  'change.field-removed': { en: 'Field “{{name}}” removed', 'zh-CN': '删除字段“{{name}}”' },
  'change.field-renamed': {
    en: 'Field “{{before}}” is now called “{{after}}” ({{locale}})',
    'zh-CN': '字段“{{before}}”改名为“{{after}}”（{{locale}}）',
  },
  'change.field-type-changed': { en: 'Field “{{name}}” changed its type', 'zh-CN': '字段“{{name}}”的类型已更改' },
  'change.field-key-changed': {
    en: 'Field “{{name}}” has another machine name',
    'zh-CN': '字段“{{name}}”的机器名已更改',
  },
  'change.field-key-history-changed': {
    en: 'Old machine names of “{{name}}” changed',
    'zh-CN': '字段“{{name}}”的历史机器名已更改',
  },
  'change.field-words-changed': { en: 'Words of field “{{name}}” changed', 'zh-CN': '字段“{{name}}”的文字已更改' },
  'change.field-required-changed': {
    en: 'Whether field “{{name}}” is required changed',
    'zh-CN': '字段“{{name}}”的必填设置已更改',
  },
  'change.field-default-changed': {
    en: 'Default of field “{{name}}” changed',
    'zh-CN': '字段“{{name}}”的默认值已更改',
  },
  'change.field-computed-changed': {
    en: 'Field “{{name}}” is computed differently',
    'zh-CN': '字段“{{name}}”的计算方式已更改',
  },
  'change.field-on-hide-changed': {
    en: 'What happens to “{{name}}” when it is hidden changed',
    'zh-CN': '字段“{{name}}”隐藏时的处理已更改',
  },
  'change.field-property-changed': {
    en: '“{{property}}” of field “{{name}}” changed',
    'zh-CN': '字段“{{name}}”的“{{property}}”已更改',
  },
  'change.field-setting-changed': {
    en: 'Setting “{{property}}” of field “{{name}}” changed',
    'zh-CN': '字段“{{name}}”的设置“{{property}}”已更改',
  },
  'change.option-added': { en: 'Option “{{name}}” added to “{{field}}”', 'zh-CN': '“{{field}}”新增选项“{{name}}”' },
  'change.option-removed': {
    en: 'Option “{{name}}” removed from “{{field}}”',
    'zh-CN': '“{{field}}”删除选项“{{name}}”',
  },
  'change.option-changed': {
    en: 'Option “{{name}}” of “{{field}}” changed',
    'zh-CN': '“{{field}}”的选项“{{name}}”已更改',
  },
  'change.option-order-changed': {
    en: 'Order of the options of “{{name}}” changed',
    'zh-CN': '“{{name}}”的选项顺序已更改',
  },
  'change.check-added': { en: 'Check on “{{field}}” added: {{name}}', 'zh-CN': '“{{field}}”新增校验：{{name}}' },
  'change.check-removed': { en: 'Check on “{{field}}” removed: {{name}}', 'zh-CN': '“{{field}}”删除校验：{{name}}' },
  'change.check-changed': {
    en: 'Check on “{{field}}” changed: {{name}}',
    'zh-CN': '“{{field}}”的校验已更改：{{name}}',
  },
  'change.check-order-changed': {
    en: 'Order of the checks on “{{field}}” changed',
    'zh-CN': '“{{field}}”的校验顺序已更改',
  },
  'change.column-added': { en: 'Column “{{name}}” added to “{{field}}”', 'zh-CN': '“{{field}}”新增列“{{name}}”' },
  'change.column-removed': { en: 'Column “{{name}}” removed from “{{field}}”', 'zh-CN': '“{{field}}”删除列“{{name}}”' },
  'change.column-order-changed': {
    en: 'Order of the columns of “{{field}}” changed',
    'zh-CN': '“{{field}}”的列顺序已更改',
  },
  'change.privacy-class-changed': { en: 'Privacy class of “{{name}}” changed', 'zh-CN': '“{{name}}”的隐私级别已更改' },
  'change.privacy-mask-changed': { en: 'Mask of “{{name}}” changed', 'zh-CN': '“{{name}}”的脱敏方式已更改' },
  'change.privacy-purposes-changed': { en: 'Purposes of “{{name}}” changed', 'zh-CN': '“{{name}}”的处理目的已更改' },
  'change.privacy-retention-changed': { en: 'Retention of “{{name}}” changed', 'zh-CN': '“{{name}}”的保存期限已更改' },
  'change.form-added': { en: 'Form “{{name}}” added', 'zh-CN': '新增表单“{{name}}”' },
  'change.form-removed': { en: 'Form “{{name}}” removed', 'zh-CN': '删除表单“{{name}}”' },
  'change.form-use-changed': { en: 'Use of form “{{name}}” changed', 'zh-CN': '表单“{{name}}”的用途已更改' },
  'change.form-words-changed': { en: 'Words of form “{{name}}” changed', 'zh-CN': '表单“{{name}}”的文字已更改' },
  'change.form-public-changed': {
    en: 'Public settings of form “{{name}}” changed',
    'zh-CN': '表单“{{name}}”的公开设置已更改',
  },
  'change.form-property-changed': {
    en: '“{{property}}” of form “{{name}}” changed',
    'zh-CN': '表单“{{name}}”的“{{property}}”已更改',
  },
  'change.form-field-added': { en: '“{{name}}” placed on form “{{form}}”', 'zh-CN': '表单“{{form}}”加入“{{name}}”' },
  'change.form-field-removed': { en: '“{{name}}” taken off form “{{form}}”', 'zh-CN': '表单“{{form}}”移除“{{name}}”' },
  'change.form-arranged': { en: 'Form “{{name}}” arranged differently', 'zh-CN': '表单“{{name}}”的布局已调整' },
  'change.rule-added': { en: 'Rule “{{name}}” added to form “{{form}}”', 'zh-CN': '表单“{{form}}”新增联动“{{name}}”' },
  'change.rule-removed': {
    en: 'Rule “{{name}}” removed from form “{{form}}”',
    'zh-CN': '表单“{{form}}”删除联动“{{name}}”',
  },
  'change.rule-words-changed': { en: 'Title of rule “{{name}}” changed', 'zh-CN': '联动“{{name}}”的标题已更改' },
  'change.rule-condition-changed': {
    en: 'Condition of rule “{{name}}” changed',
    'zh-CN': '联动“{{name}}”的条件已更改',
  },
  'change.rule-effect-changed': { en: 'Effects of rule “{{name}}” changed', 'zh-CN': '联动“{{name}}”的效果已更改' },
  'change.stage-added': { en: 'Stage “{{name}}” added', 'zh-CN': '新增阶段“{{name}}”' },
  'change.stage-removed': { en: 'Stage “{{name}}” removed', 'zh-CN': '删除阶段“{{name}}”' },
  'change.stage-words-changed': { en: 'Title of stage “{{name}}” changed', 'zh-CN': '阶段“{{name}}”的标题已更改' },
  'change.stage-module-changed': {
    en: 'Stage “{{name}}” belongs to another module',
    'zh-CN': '阶段“{{name}}”的模块已更改',
  },
  'change.stage-outcome-changed': {
    en: 'Stage “{{name}}” ends deals differently',
    'zh-CN': '阶段“{{name}}”的结果已更改',
  },
  'change.stage-form-changed': { en: 'Stage “{{name}}” shows another form', 'zh-CN': '阶段“{{name}}”使用的表单已更改' },
  'change.stage-probability-changed': {
    en: 'Probability of stage “{{name}}” changed',
    'zh-CN': '阶段“{{name}}”的赢率已更改',
  },
  'change.stage-rot-changed': {
    en: 'Stage “{{name}}” counts deals as overdue after another time',
    'zh-CN': '阶段“{{name}}”的超期时间已更改',
  },
  'change.stage-back-changed': {
    en: 'Going back to stage “{{name}}” changed',
    'zh-CN': '返回阶段“{{name}}”的规则已更改',
  },
  'change.stage-property-changed': {
    en: '“{{property}}” of stage “{{name}}” changed',
    'zh-CN': '阶段“{{name}}”的“{{property}}”已更改',
  },
  'change.stage-order-changed': { en: 'Stages reordered: {{stages}}', 'zh-CN': '阶段顺序已更改：{{stages}}' },
  'change.stage-order-follows': { en: 'Stages are now: {{stages}}', 'zh-CN': '阶段现为：{{stages}}' },
  'change.card-changed': { en: 'The deal card shows other fields', 'zh-CN': '商机卡片显示的字段已更改' },
  'change.gate-added': { en: 'Stage “{{name}}” now has a gate', 'zh-CN': '阶段“{{name}}”新增关口' },
  'change.gate-removed': { en: 'Stage “{{name}}” has no gate any more', 'zh-CN': '阶段“{{name}}”的关口已取消' },
  'change.gate-field-added': {
    en: 'Gate of “{{name}}” now asks for “{{field}}”',
    'zh-CN': '“{{name}}”的关口新增必填“{{field}}”',
  },
  'change.gate-field-removed': {
    en: 'Gate of “{{name}}” no longer asks for “{{field}}”',
    'zh-CN': '“{{name}}”的关口不再要求“{{field}}”',
  },
  'change.gate-field-order-changed': {
    en: 'Order of what the gate of “{{name}}” asks for changed',
    'zh-CN': '“{{name}}”的关口字段顺序已更改',
  },
  'change.gate-document-added': {
    en: 'Gate of “{{name}}” now asks for the document “{{field}}”',
    'zh-CN': '“{{name}}”的关口新增文件“{{field}}”',
  },
  'change.gate-document-removed': {
    en: 'Gate of “{{name}}” no longer asks for the document “{{field}}”',
    'zh-CN': '“{{name}}”的关口不再要求文件“{{field}}”',
  },
  'change.gate-document-order-changed': {
    en: 'Order of the documents of the gate of “{{name}}” changed',
    'zh-CN': '“{{name}}”的关口文件顺序已更改',
  },
  'change.gate-condition-changed': {
    en: 'Condition of the gate of “{{name}}” changed',
    'zh-CN': '“{{name}}”的关口条件已更改',
  },
  'change.gate-words-changed': {
    en: 'Message of the gate of “{{name}}” changed',
    'zh-CN': '“{{name}}”的关口提示已更改',
  },
  'change.gate-flow-changed': {
    en: 'Gate of “{{name}}” asks for another approval',
    'zh-CN': '“{{name}}”的关口审批已更改',
  },
  'change.gate-waiver-changed': {
    en: 'Who may waive the gate of “{{name}}” changed',
    'zh-CN': '“{{name}}”的关口豁免人已更改',
  },
  'change.gate-property-changed': {
    en: '“{{property}}” of the gate of “{{name}}” changed',
    'zh-CN': '“{{name}}”的关口“{{property}}”已更改',
  },
  'change.checklist-item-added': {
    en: 'Checklist of “{{stage}}”: “{{name}}” added',
    'zh-CN': '“{{stage}}”的检查清单新增“{{name}}”',
  },
  'change.checklist-item-removed': {
    en: 'Checklist of “{{stage}}”: “{{name}}” removed',
    'zh-CN': '“{{stage}}”的检查清单删除“{{name}}”',
  },
  'change.checklist-item-changed': {
    en: 'Checklist of “{{stage}}”: “{{name}}” changed',
    'zh-CN': '“{{stage}}”的检查清单“{{name}}”已更改',
  },
  'change.checklist-order-changed': {
    en: 'Checklist of “{{stage}}” reordered',
    'zh-CN': '“{{stage}}”的检查清单顺序已更改',
  },
});
