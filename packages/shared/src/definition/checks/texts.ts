import { defineTexts } from '../../text/define-texts.ts';

const missing = (en: string, zh: string) => ({ en: `There is no ${en} “{{id}}”.`, 'zh-CN': `不存在${zh}“{{id}}”。` });

/** What the checks of meaning say. */
export const checkTexts = defineTexts({
  'problem.unknown-field': missing('field', '字段'),
  'problem.unknown-form': missing('form', '表单'),
  'problem.unknown-stage': missing('stage', '阶段'),
  'problem.unknown-flow': missing('flow', '审批流'),
  'problem.unknown-node': missing('node', '节点'),
  'problem.unknown-table': missing('decision table', '决策表'),
  'problem.unknown-purpose': missing('purpose', '处理目的'),
  'problem.unknown-notice': missing('privacy notice', '告知书'),
  'problem.unknown-layout': missing('part of the layout', '布局元素'),
  'problem.unknown-text': missing('text', '文本'),
  'problem.role-undeclared': {
    en: 'The role “{{id}}” is not declared in this process.',
    'zh-CN': '本流程未声明角色“{{id}}”。',
  },
  'problem.role-empty': {
    en: 'Nobody in your organization has the role “{{role}}” today.',
    'zh-CN': '组织中目前没有人担任“{{role}}”。',
  },
  'problem.field-key-twice': {
    en: 'The field “{{field}}” already has the machine name “{{key}}”.',
    'zh-CN': '字段“{{field}}”已使用机器名“{{key}}”。',
  },
  'problem.field-key-reserved': { en: 'The machine name “{{key}}” is reserved.', 'zh-CN': '机器名“{{key}}”是保留字。' },
  'problem.field-key-history': {
    en: '“{{key}}” is the present machine name of another field; old integrations would read the wrong one.',
    'zh-CN': '“{{key}}”现为另一字段的机器名，旧的集成会读到错误的字段。',
  },
  'problem.field-unused': {
    en: 'The field “{{field}}” is on no form and is read by nothing.',
    'zh-CN': '字段“{{field}}”未出现在任何表单中，也没有被引用。',
  },
  'problem.columns-not-possible': { en: 'A field of this type has no columns.', 'zh-CN': '该类型的字段不能有列。' },
  'problem.columns-missing': { en: 'The sub-table has no columns.', 'zh-CN': '子表没有列。' },
  'problem.columns-nested': {
    en: '“{{field}}” is itself a sub-table and cannot be a column.',
    'zh-CN': '“{{field}}”本身是子表，不能作为列。',
  },
  'problem.column-twice': {
    en: '“{{field}}” is a column of another sub-table already.',
    'zh-CN': '“{{field}}”已是另一个子表的列。',
  },
  'problem.column-on-form': {
    en: '“{{field}}” is a column and cannot stand on a form by itself.',
    'zh-CN': '“{{field}}”是子表的列，不能单独放在表单上。',
  },
  'problem.type-newer': {
    en: 'The field type “{{type}}” has version {{version}} here; this installation knows up to {{known}}.',
    'zh-CN': '字段类型“{{type}}”的版本为 {{version}}，当前安装最高支持 {{known}}。',
  },
  'problem.computed-default': {
    en: 'A computed field needs no default; it is never used.',
    'zh-CN': '计算字段不需要默认值，该默认值不会生效。',
  },
  'problem.mask-unfit': {
    en: 'This mask does not suit the field type; everything will be covered.',
    'zh-CN': '该脱敏方式不适合此字段类型，将全部遮盖。',
  },
  'problem.layout-cycle': { en: 'The section contains itself.', 'zh-CN': '分组包含了自身。' },
  'problem.layout-node-twice': { en: 'This part of the layout is placed twice.', 'zh-CN': '该布局元素被放置了两次。' },
  'problem.layout-unreachable': {
    en: 'This part of the layout is not placed anywhere.',
    'zh-CN': '该布局元素没有被放置。',
  },
  'problem.layout-field-missing': {
    en: 'This place of the layout names no field.',
    'zh-CN': '该布局位置没有指定字段。',
  },
  'problem.layout-children-unfit': {
    en: 'Only sections and steps hold other parts.',
    'zh-CN': '只有分组和步骤可以包含其他元素。',
  },
  'problem.layout-root-unfit': {
    en: 'A form begins with a section or with steps.',
    'zh-CN': '表单必须以分组或步骤开始。',
  },
  'problem.step-unfit': { en: 'A step must be a section.', 'zh-CN': '步骤必须是分组。' },
  'problem.note-empty': { en: 'The note has no text.', 'zh-CN': '说明没有文字。' },
  'problem.field-twice-on-form': {
    en: '“{{field}}” is on this form twice.',
    'zh-CN': '“{{field}}”在此表单中出现了两次。',
  },
  'problem.rule-target-absent': {
    en: 'The rule changes “{{field}}”, which this form does not show.',
    'zh-CN': '联动作用于“{{field}}”，但此表单没有该字段。',
  },
  'problem.rule-effect-unfit': { en: 'This effect is not possible here.', 'zh-CN': '此处不能使用该效果。' },
  'problem.rule-value-missing': { en: 'The effect needs a value.', 'zh-CN': '该效果需要一个值。' },
  'problem.rule-on-computed': {
    en: '“{{field}}” is computed; a rule cannot set it.',
    'zh-CN': '“{{field}}”是计算字段，联动不能赋值。',
  },
  'problem.node-twice': { en: 'The node “{{node}}” is used in two places.', 'zh-CN': '节点“{{node}}”被使用了两次。' },
  'problem.node-unreachable': { en: 'The node “{{node}}” is never reached.', 'zh-CN': '节点“{{node}}”永远不会到达。' },
  'problem.flow-empty': { en: 'The flow has no nodes; it ends at once.', 'zh-CN': '审批流没有节点，会立即结束。' },
  'problem.branch-id-twice': { en: 'Two branches have the same id.', 'zh-CN': '两个分支的标识相同。' },
  'problem.branches-not-possible': {
    en: 'The node “{{node}}” cannot have branches.',
    'zh-CN': '节点“{{node}}”不能有分支。',
  },
  'problem.parallel-single': {
    en: '“{{node}}” has fewer than two branches; nothing runs beside another.',
    'zh-CN': '“{{node}}”的分支少于两个，没有并行。',
  },
  'problem.branch-condition-ignored': {
    en: 'All branches of “{{node}}” run; this condition is not asked.',
    'zh-CN': '“{{node}}”的所有分支都会执行，此条件不起作用。',
  },
  'problem.branch-default-missing': {
    en: '“{{node}}” has no last branch without a condition, so a deal may get stuck.',
    'zh-CN': '“{{node}}”缺少最后的默认分支，商机可能卡住。',
  },
  'problem.branch-condition-missing': {
    en: 'This branch of “{{node}}” has no condition, so the ones after it are never taken.',
    'zh-CN': '“{{node}}”的这个分支没有条件，其后的分支永远不会执行。',
  },
  'problem.branch-one-only': {
    en: 'The node “{{node}}” can have only one branch.',
    'zh-CN': '节点“{{node}}”只能有一条分支。',
  },
  'problem.branch-single': { en: '“{{node}}” has only the default branch.', 'zh-CN': '“{{node}}”只有默认分支。' },
  'problem.trigger-stage-missing': {
    en: 'The flow “{{flow}}” starts on a stage but names none.',
    'zh-CN': '审批流“{{flow}}”由阶段触发，但没有指定阶段。',
  },
  'problem.flow-never-starts': {
    en: 'No gate asks for the flow “{{flow}}”.',
    'zh-CN': '没有关口使用审批流“{{flow}}”。',
  },
  'problem.webhook-not-set': {
    en: 'The flow “{{flow}}” is started by a message, but does not say what the message starts. Choose it in the flow’s settings.',
    'zh-CN': '审批流“{{flow}}”由外部消息触发，但没有说明消息会发起什么。请在审批流设置中选择。',
  },
  'problem.webhook-deal-unnamed': {
    en: 'The flow “{{flow}}” starts on a deal that the message names, but not where the message names it. Say the place.',
    'zh-CN': '审批流“{{flow}}”在消息指明的商机上发起，但没有说明商机写在消息的何处。请填写位置。',
  },
  'problem.webhook-form-use': {
    en: 'New deals of the flow “{{flow}}” cannot begin with this form. Choose a start form or a public form.',
    'zh-CN': '审批流“{{flow}}”不能用此表单新建商机。请选择发起表单或公开表单。',
  },
  'problem.webhook-field-missing': {
    en: 'The form asks for “{{field}}”, but the message of “{{flow}}” does not fill it. Say where the message says it.',
    'zh-CN': '表单要求填写“{{field}}”，但“{{flow}}”的消息没有提供。请填写它在消息中的位置。',
  },
  'problem.webhook-field-unfit': {
    en: 'The message of “{{flow}}” cannot fill “{{field}}”: it is computed, or a column of a table. Take it out.',
    'zh-CN': '“{{flow}}”的消息不能填写“{{field}}”：它是计算字段或明细表的列。请移除。',
  },
  'problem.schedule-not-set': {
    en: 'The flow “{{flow}}” is started by schedule, but does not say when. Choose days and a time in the flow’s settings.',
    'zh-CN': '审批流“{{flow}}”按计划触发，但没有设置时间。请在审批流设置中选择日期和时间。',
  },
  'problem.schedule-weekday-missing': {
    en: 'The schedule of “{{flow}}” names no day of the week, so it never comes round. Choose at least one.',
    'zh-CN': '“{{flow}}”的计划没有选择星期几，永远不会执行。请至少选择一天。',
  },
  'problem.schedule-day-missing': {
    en: 'The schedule of “{{flow}}” names no day of the month, so it never comes round. Choose one.',
    'zh-CN': '“{{flow}}”的计划没有选择每月几号，永远不会执行。请选择一天。',
  },
  'problem.schedule-no-day': {
    en: '“{{day}}” is no day of any year. Correct the date in the schedule of “{{flow}}”.',
    'zh-CN': '“{{day}}”不是有效的日期。请更正“{{flow}}”计划中的日期。',
  },
  'problem.schedule-range': {
    en: 'The schedule of “{{flow}}” ends before it begins. Correct the first or the last day.',
    'zh-CN': '“{{flow}}”计划的结束日期早于开始日期。请更正。',
  },
  'problem.schedule-over': {
    en: 'The last day of the schedule of “{{flow}}” was {{day}}: it starts nothing any more. Choose a later day, or start the flow otherwise.',
    'zh-CN': '“{{flow}}”的计划已在 {{day}} 结束，不会再触发。请改为更晚的日期，或更换触发方式。',
  },
  'problem.schedule-idle': {
    en: 'This setting of the schedule of “{{flow}}” counts for nothing, because the schedule starts something else. Remove it.',
    'zh-CN': '“{{flow}}”计划中的此项设置不起作用，因为该计划触发的是另一种内容。请移除。',
  },
  'problem.schedule-form-use': {
    en: 'New deals of the flow “{{flow}}” cannot begin with this form. Choose a start form or a public form.',
    'zh-CN': '审批流“{{flow}}”不能用此表单新建商机。请选择发起表单或公开表单。',
  },
  'problem.schedule-field-missing': {
    en: 'The form asks for “{{field}}”, but the schedule of “{{flow}}” does not set it. Add a value.',
    'zh-CN': '表单要求填写“{{field}}”，但“{{flow}}”的计划没有设置它。请添加取值。',
  },
  'problem.schedule-field-unfit': {
    en: 'The schedule of “{{flow}}” cannot set “{{field}}”: it is computed, or a column of a table. Remove it.',
    'zh-CN': '“{{flow}}”的计划不能设置“{{field}}”：它是计算字段或明细表的列。请移除。',
  },
  'problem.schedule-field-twice': {
    en: 'The schedule of “{{flow}}” sets “{{field}}” more than once. Keep one value.',
    'zh-CN': '“{{flow}}”的计划多次设置了“{{field}}”。请只保留一个取值。',
  },
  'problem.revoke-flow-trigger': {
    en: 'The flow “{{flow}}” is to decide on revoking an approval, but starts otherwise.',
    'zh-CN': '审批流“{{flow}}”用于撤销审批，但它由其他方式触发。',
  },
  'problem.gate-flow-trigger': {
    en: 'The gate asks for the flow “{{flow}}”, which starts otherwise.',
    'zh-CN': '关口使用审批流“{{flow}}”，但它由其他方式触发。',
  },
  'problem.stage-unordered': {
    en: 'The stage “{{stage}}” is missing in the order.',
    'zh-CN': '阶段“{{stage}}”不在顺序中。',
  },
  'problem.stage-won-missing': {
    en: 'No stage counts as won, so no deal can ever succeed.',
    'zh-CN': '没有赢单阶段，商机无法成交。',
  },
  'problem.start-form-missing': { en: 'There is no form to start a deal with.', 'zh-CN': '没有可用于创建商机的表单。' },
  'problem.first-gate-idle': {
    en: 'Deals begin in this stage, so its gate is never asked.',
    'zh-CN': '商机从该阶段开始，其关口不会生效。',
  },
  'problem.first-stage-ends': { en: 'The first stage ends the deal at once.', 'zh-CN': '第一个阶段会立即结束商机。' },
  'problem.gate-field-unfillable': {
    en: 'The gate asks for “{{field}}”, but no form lets anybody fill it.',
    'zh-CN': '关口要求“{{field}}”，但没有表单可以填写它。',
  },
  'problem.gate-message-missing': {
    en: 'The condition has no message; people will not know why the gate stays closed.',
    'zh-CN': '条件没有提示，用户不知道为何无法进入。',
  },
  'problem.checklist-item-twice': {
    en: 'Another checklist item has this id.',
    'zh-CN': '另一个检查项使用了相同的标识。',
  },
  'problem.form-unused': { en: 'The form “{{form}}” is shown nowhere.', 'zh-CN': '表单“{{form}}”没有被使用。' },
  'problem.default-locale-unoffered': {
    en: 'The default language {{locale}} is not among the languages.',
    'zh-CN': '默认语言 {{locale}} 不在语言列表中。',
  },
  'problem.catalogue-missing': { en: 'There are no texts for {{locale}}.', 'zh-CN': '没有 {{locale}} 的文本。' },
  'problem.locale-unoffered': {
    en: 'The texts for {{locale}} are not offered to anybody.',
    'zh-CN': '{{locale}} 的文本未提供给用户。',
  },
  'problem.text-missing': {
    en: 'The text “{{id}}” is missing in {{locale}}.',
    'zh-CN': '文本“{{id}}”缺少{{locale}}翻译。',
  },
  'problem.text-unused': {
    en: '{{count}} text(s) in {{locale}} are used nowhere, “{{id}}” among them.',
    'zh-CN': '{{locale}} 中有 {{count}} 条文本未被使用，例如“{{id}}”。',
  },
  'problem.personal-without-mask': {
    en: '“{{field}}” is personal and is shown to everybody who sees the deal.',
    'zh-CN': '“{{field}}”是个人信息，但未设置脱敏，能看到商机的人都能看到它。',
  },
  'problem.personal-without-purpose': {
    en: '“{{field}}” is personal but serves no purpose.',
    'zh-CN': '“{{field}}”是个人信息，但没有处理目的。',
  },
  'problem.purpose-without-sentence': {
    en: 'The purpose “{{purpose}}” rests on consent but has no sentence to agree to.',
    'zh-CN': '目的“{{purpose}}”基于同意，但没有同意语句。',
  },
  'problem.purpose-not-asked': {
    en: 'Nobody is asked for consent to “{{purpose}}”.',
    'zh-CN': '没有字段征求对“{{purpose}}”的同意。',
  },
  'problem.public-settings-idle': {
    en: 'Only public forms use these settings.',
    'zh-CN': '只有公开表单使用这些设置。',
  },
  'problem.public-without-notice': {
    en: 'A public form must show a privacy notice.',
    'zh-CN': '公开表单必须显示告知书。',
  },
  'problem.public-required-hidden': {
    en: '“{{field}}” is required, but this rule may hide it from strangers.',
    'zh-CN': '“{{field}}”为必填，但此联动可能对访客隐藏它。',
  },
  'problem.required-not-on-form': {
    en: '“{{node}}” requires “{{field}}”, but the form shown there does not have it: nobody can fill it in.',
    'zh-CN': '“{{node}}”要求填写“{{field}}”，但该节点显示的表单没有此字段，无人能够填写。',
  },
  'problem.confirm-not-shown': {
    en: 'The confirmation goes to “{{field}}”, which is not on this form.',
    'zh-CN': '确认邮件发送到“{{field}}”，但此表单没有该字段。',
  },
  'problem.cycle': { en: 'Values made of each other: {{fields}}.', 'zh-CN': '循环取值：{{fields}}。' },
  'problem.cycle-possible': {
    en: 'Rules set each other’s fields and may never come to rest: {{fields}}.',
    'zh-CN': '联动互相赋值，可能无法停止：{{fields}}。',
  },
  'problem.table-id-twice': {
    en: 'Another part of this table has the same id.',
    'zh-CN': '决策表中另一部分使用了相同的标识。',
  },
  'problem.branch-never': {
    en: 'The branch “{{branch}}” is never taken: the ones before it hold whenever it does.',
    'zh-CN': '分支“{{branch}}”永远不会执行：前面的分支已包含其全部情况。',
  },
  'problem.branch-overlap': {
    en: '“{{first}}” and “{{branch}}” both hold, for example when {{case}}; the first one decides.',
    'zh-CN': '“{{first}}”与“{{branch}}”会同时成立，例如 {{case}}；以前者为准。',
  },
  'problem.branch-default-idle': {
    en: 'The conditions cover every case; “{{branch}}” is never taken.',
    'zh-CN': '条件已覆盖所有情况，“{{branch}}”永远不会执行。',
  },
});
