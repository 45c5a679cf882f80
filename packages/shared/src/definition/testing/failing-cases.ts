import type { Json } from '../../values/json.ts';
import type { PatchOperation } from '../problem.ts';

/** An edit of the sample that one check must find, and where. */
export interface FailingCase {
  readonly code: string;
  readonly at: string;
  readonly patch: readonly PatchOperation[];
}

const put = (path: string, value: Json): PatchOperation => ({ op: 'add', path, value });
const drop = (path: string): PatchOperation => ({ op: 'remove', path });
const gate = '/pipeline/stages/st_sign/gate';
const flow = '/flows/fl_discount';
const quote = '/forms/frm_quote';
const decimal = (text: string): Json => ({ const: { decimal: text } });

function fails(code: string, at: string, ...patch: readonly PatchOperation[]): FailingCase {
  return { code, at, patch };
}

/** One failing edit for every code of the checks of meaning, some with several. */
export const failingCases: readonly FailingCase[] = [
  fails('unknown-field', `${gate}/fields/0`, put(`${gate}/fields`, ['f_gone'])),
  fails('unknown-field', `${gate}/documents/0`, put(`${gate}/documents`, ['f_gone'])),
  fails('unknown-field', `${quote}/layout/n_quote0/field`, put(`${quote}/layout/n_quote0/field`, 'f_gone')),
  fails('unknown-field', `${quote}/rules/r_tier/then/0/target`, put(`${quote}/rules/r_tier/then/0/target`, 'f_gone')),
  fails('unknown-field', '/fields/f_lines/columns/4', put('/fields/f_lines/columns/-', 'f_gone')),
  fails('unknown-field', '/pipeline/card/title', put('/pipeline/card/title', 'f_gone')),
  fails('unknown-field', '/pipeline/card/fields/1', put('/pipeline/card/fields/-', 'f_gone')),
  fails(
    'unknown-field',
    '/access/roles/role:sales/fields/f_gone',
    put('/access/roles/role:sales/fields/f_gone', 'edit'),
  ),
  fails('unknown-field', '/access/roles/role:director/reveal/1', put('/access/roles/role:director/reveal/-', 'f_gone')),
  fails('unknown-field', `${flow}/nodes/nd_money/fields/f_gone`, put(`${flow}/nodes/nd_money/fields/f_gone`, 'edit')),
  fails(
    'unknown-field',
    `${flow}/nodes/nd_tell/settings/who/0/field`,
    put(`${flow}/nodes/nd_tell/settings/who/0`, { from: 'field', field: 'f_gone' }),
  ),
  fails('unknown-field', '/tables/tb_tiers/outputs/0/field', put('/tables/tb_tiers/outputs/0/field', 'f_gone')),
  fails('unknown-field', '/forms/frm_lead/public/confirm', put('/forms/frm_lead/public/confirm', 'f_gone')),
  fails('unknown-form', '/pipeline/stages/st_lead/form', put('/pipeline/stages/st_lead/form', 'frm_gone')),
  fails('unknown-form', `${flow}/nodes/nd_money/form`, put(`${flow}/nodes/nd_money/form`, 'frm_gone')),
  fails('unknown-form', `${flow}/trigger/form`, put(`${flow}/trigger/form`, 'frm_gone')),
  fails('unknown-stage', '/pipeline/order/5', put('/pipeline/order/-', 'st_gone')),
  fails('unknown-stage', `${flow}/trigger/stage`, put(`${flow}/trigger/stage`, 'st_gone')),
  fails('unknown-flow', `${gate}/flow`, put(`${gate}/flow`, 'fl_gone')),
  fails('unknown-node', `${flow}/root/3`, put(`${flow}/root/-`, 'nd_gone')),
  fails('unknown-node', `${flow}/root/3`, put(`${flow}/root/-`, 'nd_tier')),
  fails(
    'unknown-node',
    `${flow}/nodes/nd_size/branches/1/nodes/0`,
    put(`${flow}/nodes/nd_size/branches/1/nodes/-`, 'nd_gone'),
  ),
  fails(
    'unknown-table',
    '/flows/fl_tier/nodes/nd_tier/settings/table',
    put('/flows/fl_tier/nodes/nd_tier/settings/table', 'tb_gone'),
  ),
  fails('unknown-purpose', '/fields/f_phone/privacy/purposes/0', put('/fields/f_phone/privacy/purposes', ['pp_gone'])),
  fails(
    'unknown-purpose',
    '/fields/f_consent/settings/purposes/1',
    put('/fields/f_consent/settings/purposes/-', 'pp_gone'),
  ),
  fails('unknown-notice', '/forms/frm_lead/public/notice', put('/forms/frm_lead/public/notice', 'nt_gone')),
  fails('unknown-notice', '/fields/f_consent/settings/notice', put('/fields/f_consent/settings/notice', 'nt_gone')),
  fails('unknown-layout', `${quote}/layout/root/children/0`, put(`${quote}/layout/root/children/0`, 'n_gone')),
  fails(
    'unknown-layout',
    `${quote}/rules/r_tier/then/0/target`,
    put(`${quote}/rules/r_tier/then/0`, { effect: 'visible', target: 'n_gone' }),
  ),
  fails('unknown-text', '/title', put('/title', 't:nowhere')),
  fails(
    'unknown-text',
    '/fields/f_product/settings/options/0/label',
    put('/fields/f_product/settings/options/0/label', 't:nowhere'),
  ),
  fails('role-undeclared', `${gate}/waiver`, put(`${gate}/waiver`, 'role:gone')),
  fails('role-undeclared', '/access/roles/role:gone', put('/access/roles/role:gone', { deals: 'own' })),
  fails(
    'role-undeclared',
    `${flow}/nodes/nd_tech/settings/who/0/role`,
    put(`${flow}/nodes/nd_tech/settings/who/0/role`, 'role:gone'),
  ),
  fails('role-empty', '/roles/role:nobody', put('/roles/role:nobody', { label: 't:role.sales' })),
  fails('field-key-twice', '/fields/f_email/key', put('/fields/f_email/key', 'company')),
  fails('field-key-reserved', '/fields/f_email/key', put('/fields/f_email/key', 'constructor')),
  fails('field-key-history', '/fields/f_email/keyHistory/0', put('/fields/f_email/keyHistory', ['company'])),
  fails(
    'field-unused',
    '/fields/f_idle',
    put('/fields/f_idle', { type: 'date', typeVersion: 1, key: 'idle', label: 't:f_company', settings: {} }),
  ),
  fails('columns-not-possible', '/fields/f_company/columns', put('/fields/f_company/columns', [])),
  fails('columns-missing', '/fields/f_lines', drop('/fields/f_lines/columns')),
  fails('columns-nested', '/fields/f_lines/columns/4', put('/fields/f_lines/columns/-', 'f_lines')),
  fails(
    'column-twice',
    '/fields/f_more/columns/0',
    put('/fields/f_more', {
      type: 'subtable',
      typeVersion: 1,
      key: 'more',
      label: 't:f_lines',
      settings: {},
      columns: ['f_qty'],
    }),
  ),
  fails('column-on-form', `${quote}/layout/n_quote0/field`, put(`${quote}/layout/n_quote0/field`, 'f_qty')),
  fails('type-newer', '/fields/f_email/typeVersion', put('/fields/f_email/typeVersion', 7)),
  fails(
    'computed-default',
    '/fields/f_total/default',
    put('/fields/f_total/default', { const: { money: { amount: '1', currency: 'CNY' } } }),
  ),
  fails('mask-unfit', '/fields/f_phone/privacy/mask', put('/fields/f_phone/privacy/mask', 'name')),
  fails(
    'layout-cycle',
    `${quote}/layout/n_a/children/0`,
    put(`${quote}/layout/n_a`, { kind: 'section', children: ['root'] }),
    put(`${quote}/layout/root/children/-`, 'n_a'),
  ),
  fails('layout-node-twice', `${quote}/layout/root/children/6`, put(`${quote}/layout/root/children/-`, 'n_quote0')),
  fails('layout-unreachable', `${quote}/layout/n_quote3`, drop(`${quote}/layout/root/children/3`)),
  fails('layout-field-missing', `${quote}/layout/n_quote0`, drop(`${quote}/layout/n_quote0/field`)),
  fails(
    'layout-children-unfit',
    `${quote}/layout/n_quote0/children`,
    put(`${quote}/layout/n_quote0/children`, ['n_quote1']),
  ),
  fails('layout-root-unfit', `${quote}/layout/root`, put(`${quote}/layout/root`, { kind: 'note', text: 't:title' })),
  fails('step-unfit', `${quote}/layout/root/children/0`, put(`${quote}/layout/root/kind`, 'steps')),
  fails(
    'note-empty',
    `${quote}/layout/n_note`,
    put(`${quote}/layout/n_note`, { kind: 'note' }),
    put(`${quote}/layout/root/children/-`, 'n_note'),
  ),
  fails('field-twice-on-form', `${quote}/layout/n_quote1/field`, put(`${quote}/layout/n_quote1/field`, 'f_company')),
  fails(
    'rule-target-absent',
    `${quote}/rules/r_tier/then/0/target`,
    put(`${quote}/rules/r_tier/then/0/target`, 'f_contract'),
  ),
  fails(
    'rule-effect-unfit',
    `${quote}/rules/r_tier/then/0/effect`,
    put(`${quote}/rules/r_tier/then/0`, { effect: 'required', target: 'n_quote0' }),
  ),
  fails(
    'rule-effect-unfit',
    `${quote}/rules/r_tier/then/0/effect`,
    put(`${quote}/rules/r_tier/then/0`, { effect: 'options', target: 'f_company', arg: { list: [] } }),
  ),
  fails(
    'rule-value-missing',
    `${quote}/rules/r_tier/then/0`,
    put(`${quote}/rules/r_tier/then/0`, { effect: 'value', target: 'f_tier' }),
  ),
  fails(
    'rule-on-computed',
    `${quote}/rules/r_tier/then/0/target`,
    put(`${quote}/rules/r_tier/then/0`, { effect: 'value', target: 'f_total', arg: { field: 'f_total' } }),
  ),
  fails('node-twice', `${flow}/root/3`, put(`${flow}/root/-`, 'nd_tech')),
  fails('node-unreachable', `${flow}/nodes/nd_tell`, drop(`${flow}/root/2`)),
  fails('flow-empty', '/flows/fl_tier/root', put('/flows/fl_tier/root', [])),
  fails(
    'branch-id-twice',
    `${flow}/nodes/nd_size/branches/1/id`,
    put(`${flow}/nodes/nd_size/branches/1/id`, 'br_large'),
  ),
  fails('branches-not-possible', `${flow}/nodes/nd_tell/branches`, put(`${flow}/nodes/nd_tell/branches`, [])),
  fails('branch-one-only', `${flow}/nodes/nd_reviews/branches/1`, put(`${flow}/nodes/nd_reviews/kind`, 'loop')),
  fails('parallel-single', `${flow}/nodes/nd_reviews`, drop(`${flow}/nodes/nd_reviews/branches/0`)),
  fails(
    'branch-condition-ignored',
    `${flow}/nodes/nd_reviews/branches/0/when`,
    put(`${flow}/nodes/nd_reviews/branches/0/when`, { const: { boolean: true } }),
  ),
  fails('branch-default-missing', `${flow}/nodes/nd_size`, drop(`${flow}/nodes/nd_size/branches/1`)),
  fails('branch-default-missing', `${flow}/nodes/nd_size`, drop(`${flow}/nodes/nd_size/branches`)),
  fails('branch-condition-missing', `${flow}/nodes/nd_size/branches/0`, drop(`${flow}/nodes/nd_size/branches/0/when`)),
  fails('branch-single', `${flow}/nodes/nd_size`, drop(`${flow}/nodes/nd_size/branches/0`)),
  fails('trigger-stage-missing', '/flows/fl_tier/trigger', drop('/flows/fl_tier/trigger/stage')),
  fails('flow-never-starts', `${flow}/trigger`, drop(`${gate}/flow`)),
  fails('trigger-not-started', '/flows/fl_tier/trigger', put('/flows/fl_tier/trigger', { on: 'schedule' })),
  fails('webhook-not-set', '/flows/fl_tier/trigger', put('/flows/fl_tier/trigger', { on: 'webhook' })),
  fails(
    'webhook-deal-unnamed',
    '/flows/fl_tier/trigger/webhook',
    put('/flows/fl_tier/trigger', { on: 'webhook', webhook: { begins: 'flow', values: {} } }),
  ),
  fails(
    'webhook-form-use',
    '/flows/fl_tier/trigger/form',
    put('/flows/fl_tier/trigger', { on: 'webhook', form: 'frm_quote', webhook: { begins: 'deal', values: {} } }),
  ),
  fails(
    'webhook-field-missing',
    '/flows/fl_tier/trigger/webhook/values',
    put('/fields/f_company/required', true),
    put('/flows/fl_tier/trigger', { on: 'webhook', form: 'frm_lead', webhook: { begins: 'deal', values: {} } }),
  ),
  fails(
    'webhook-field-unfit',
    '/flows/fl_tier/trigger/webhook/values/f_total',
    put('/flows/fl_tier/trigger', { on: 'webhook', webhook: { begins: 'deal', values: { f_total: '/total' } } }),
  ),
  fails(
    'unknown-field',
    '/flows/fl_tier/trigger/webhook/values/f_gone',
    put('/flows/fl_tier/trigger', { on: 'webhook', webhook: { begins: 'deal', values: { f_gone: '/gone' } } }),
  ),
  fails('revoke-flow-trigger', `${flow}/revoke`, put(`${flow}/revoke`, 'fl_tier')),
  fails('gate-flow-trigger', `${gate}/flow`, put(`${flow}/trigger`, { on: 'manual' })),
  fails('stage-unordered', '/pipeline/stages/st_quote', drop('/pipeline/order/1')),
  fails('stage-won-missing', '/pipeline/stages', drop('/pipeline/stages/st_won/outcome')),
  fails('start-form-missing', '/forms', put('/forms/frm_lead/use', 'stage')),
  fails('first-gate-idle', '/pipeline/stages/st_lead/gate', put('/pipeline/stages/st_lead/gate', {})),
  fails('first-stage-ends', '/pipeline/stages/st_lead/outcome', put('/pipeline/stages/st_lead/outcome', 'lost')),
  fails(
    'gate-field-unfillable',
    '/pipeline/stages/st_lost/gate/fields/0',
    drop('/pipeline/stages/st_lost/form'),
    drop('/forms/frm_lost'),
  ),
  fails('gate-message-missing', gate, drop(`${gate}/message`)),
  fails(
    'checklist-item-twice',
    `${gate}/checklist/1/id`,
    put(`${gate}/checklist/-`, { id: 'ck_stock', label: 't:title' }),
  ),
  fails('form-unused', '/forms/frm_lost', drop('/pipeline/stages/st_lost/form')),
  fails('default-locale-unoffered', '/defaultLocale', put('/defaultLocale', 'de')),
  fails('catalogue-missing', '/texts', put('/locales/-', 'de')),
  fails('locale-unoffered', '/texts/de', put('/texts/de', {})),
  fails('text-missing', '/texts/en/title', drop('/texts/en/title')),
  fails('text-missing', '/texts/zh-CN/op_mill', put('/texts/zh-CN/op_mill', '')),
  fails('text-unused', '/texts/en/idle', put('/texts/en/idle', 'Nobody reads this')),
  fails('personal-without-mask', '/fields/f_phone/privacy', drop('/fields/f_phone/privacy/mask')),
  fails('personal-without-purpose', '/fields/f_phone/privacy', drop('/fields/f_phone/privacy/purposes')),
  fails('purpose-without-sentence', '/privacy/purposes/pp_news', drop('/privacy/purposes/pp_news/consent')),
  fails(
    'purpose-not-asked',
    '/privacy/purposes/pp_other',
    put('/privacy/purposes/pp_other', { title: 't:pp_news', basis: 'consent', consent: 't:pp_news.consent' }),
  ),
  fails('public-settings-idle', `${quote}/public`, put(`${quote}/public`, { notice: 'nt_lead', confirm: null })),
  fails('public-without-notice', '/forms/frm_lead', drop('/forms/frm_lead/public')),
  fails(
    'public-required-hidden',
    '/forms/frm_lead/rules/r_hide/then/0',
    put('/forms/frm_lead/rules/r_hide', {
      when: { op: 'isEmpty', args: [{ field: 'f_phone' }] },
      then: [{ effect: 'visible', target: 'f_company' }],
    }),
  ),
  fails('confirm-not-shown', '/forms/frm_lead/public/confirm', put('/forms/frm_lead/layout/n_lead2/field', 'f_lost')),
  fails('cycle', '/fields/f_price/computed', put('/fields/f_price/computed', { field: 'f_sub' })),
  fails(
    'cycle',
    `${quote}/rules/r_tier/then/0`,
    put(`${quote}/rules/r_tier/then/0`, {
      effect: 'value',
      target: 'f_discount',
      arg: { op: 'add', args: [{ field: 'f_discount' }, decimal('1')] },
    }),
  ),
  fails(
    'cycle-possible',
    `${quote}/rules/r_a/then/0`,
    put(`${quote}/rules/r_a`, {
      when: { op: 'isEmpty', args: [{ field: 'f_tier' }] },
      then: [{ effect: 'value', target: 'f_discount', arg: decimal('1') }],
    }),
    put(`${quote}/rules/r_b`, {
      when: { op: 'isEmpty', args: [{ field: 'f_discount' }] },
      then: [{ effect: 'value', target: 'f_tier', arg: { const: { choice: 'op_small' } } }],
    }),
  ),
  fails('expression.unknown-field', '/metrics/m_total/value', put('/metrics/m_total/value', { field: 'f_gone' })),
  fails(
    'expression.unknown-field',
    `${gate}/when/args/0/args/0`,
    put(`${gate}/when/args/0/args/0`, { field: 'f_gone' }),
  ),
  fails(
    'expression.unknown-column',
    '/fields/f_total/computed/args/0',
    put('/fields/f_total/computed/args/0/column', 'f_company'),
  ),
  fails(
    'expression.unknown-variable',
    '/tables/tb_tiers/rows/0/when/0/test/args/0',
    put('/tables/tb_tiers/rows/0/when/0/test/args/0/var', 'output'),
  ),
  fails('expression.result-type', `${gate}/when`, put(`${gate}/when`, { field: 'f_company' })),
  fails('expression.result-type', '/fields/f_total/computed', put('/fields/f_total/computed', { field: 'f_company' })),
  fails(
    'expression.result-type',
    '/tables/tb_tiers/rows/0/then/0',
    put('/tables/tb_tiers/rows/0/then/0', decimal('1')),
  ),
  fails(
    'expression.result-type',
    `${quote}/rules/r_tier/then/0/arg`,
    put(`${quote}/rules/r_tier/then/0/arg`, decimal('1')),
  ),
  fails(
    'expression.operand-type',
    `${flow}/nodes/nd_size/branches/0/when`,
    put(`${flow}/nodes/nd_size/branches/0/when/args/1`, { const: { text: 'x' } }),
  ),
  fails(
    'expression.unknown-option',
    '/tables/tb_tiers/rows/0/then/0',
    put('/tables/tb_tiers/rows/0/then/0/const/choice', 'op_gone'),
  ),
  fails(
    'expression.unknown-option',
    '/fields/f_tier/default',
    put('/fields/f_tier/default', { const: { choice: 'op_gone' } }),
  ),
  fails(
    'expression.currency-mix',
    '/fields/f_total/default',
    put('/fields/f_total/default', { const: { money: { amount: '1', currency: 'EUR' } } }),
  ),
  fails(
    'expression.empty-operand',
    '/metrics/m_total/value/args/0',
    put('/metrics/m_total/value', { op: 'add', args: [{ field: 'f_discount' }, decimal('1')] }),
  ),
  fails('table-id-twice', '/tables/tb_tiers/rows/1/id', put('/tables/tb_tiers/rows/1/id', 'row_1')),
  fails('table.row-length', '/tables/tb_tiers/rows/0/when', put('/tables/tb_tiers/rows/0/when/-', { any: true })),
  fails('table.gap', '/tables/tb_tiers/rows', drop('/tables/tb_tiers/rows/1')),
  fails('table.overlap', '/tables/tb_tiers/rows/1', put('/tables/tb_tiers/rows/1/when/0/test/args/1', decimal('5'))),
  fails(
    'branch-never',
    `${flow}/nodes/nd_size/branches/1`,
    put(`${flow}/nodes/nd_size/branches/1`, {
      id: 'br_huge',
      nodes: [],
      when: { op: 'gt', args: [{ field: 'f_discount' }, decimal('20')] },
    }),
  ),
  fails(
    'branch-overlap',
    `${flow}/nodes/nd_size/branches/1`,
    put(`${flow}/nodes/nd_size/branches/1`, {
      id: 'br_some',
      nodes: [],
      when: { op: 'gt', args: [{ field: 'f_discount' }, decimal('5')] },
    }),
  ),
  fails(
    'branch-default-idle',
    `${flow}/nodes/nd_size/branches/2`,
    put(`${flow}/nodes/nd_size/branches/1`, {
      id: 'br_little',
      nodes: [],
      when: {
        op: 'or',
        args: [
          { op: 'le', args: [{ field: 'f_discount' }, decimal('12')] },
          { op: 'isEmpty', args: [{ field: 'f_discount' }] },
        ],
      },
    }),
  ),
];
