import type { Field } from '../../generated/field.ts';
import type { Flow } from '../../generated/flow.ts';
import type { Form } from '../../generated/form.ts';
import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { sampleTexts } from './sample-texts.ts';

type FieldFacts = Omit<Field, 'typeVersion' | 'key' | 'label' | 'settings'> & { readonly settings?: Field['settings'] };

function field(id: string, key: string, facts: FieldFacts): readonly [string, Field] {
  return [id, { typeVersion: 1, key, label: `t:${id}`, settings: {}, ...facts }];
}

const options = (...ids: readonly string[]) => ({ options: ids.map((id) => ({ id, label: `t:${id}` })) });
const personal = (mask: 'name' | 'email' | 'phone') =>
  ({ class: 'personal', mask, purposes: ['pp_quote'], retention: 'P24M' }) as const;

const fields: Readonly<Record<string, Field>> = Object.fromEntries([
  field('f_company', 'company', { type: 'text', required: true }),
  field('f_contact', 'contact', { type: 'text', privacy: personal('name') }),
  field('f_email', 'email', { type: 'email', required: true, privacy: personal('email') }),
  field('f_phone', 'phone', { type: 'phone', privacy: personal('phone') }),
  field('f_consent', 'consent', {
    type: 'consent',
    settings: { purposes: ['pp_news'], notice: 'nt_lead' },
    privacy: { class: 'personal', purposes: ['pp_news'] },
  }),
  field('f_product', 'product', { type: 'choice', settings: options('op_mill', 'op_lathe') }),
  field('f_lines', 'lines', { type: 'subtable', columns: ['f_model', 'f_qty', 'f_price', 'f_sub'] }),
  field('f_model', 'model', { type: 'text', required: true }),
  field('f_qty', 'quantity', { type: 'number', required: true, settings: { scale: 0 } }),
  field('f_price', 'price', { type: 'money', required: true, settings: { currency: 'CNY' } }),
  field('f_sub', 'line_total', {
    type: 'money',
    settings: { currency: 'CNY' },
    required: true,
    computed: { op: 'multiply', args: [{ field: 'f_price' }, { field: 'f_qty' }] },
  }),
  field('f_total', 'total', {
    type: 'money',
    settings: { currency: 'CNY' },
    computed: { op: 'sum', args: [{ column: 'f_sub', of: { field: 'f_lines' } }] },
  }),
  field('f_discount', 'discount', {
    type: 'percent',
    settings: { scale: 2 },
    checks: [
      {
        id: 'ck_discount',
        severity: 'error',
        assert: { op: 'le', args: [{ field: 'f_discount' }, { const: { decimal: '60' } }] },
        message: 't:ck_discount',
      },
    ],
  }),
  field('f_tier', 'tier', { type: 'choice', settings: options('op_small', 'op_large') }),
  field('f_contract', 'contract', { type: 'file' }),
  field('f_lost', 'lost_reason', { type: 'choice', settings: options('op_price', 'op_rival') }),
]);

function form(use: Form['use'], prefix: string, shown: readonly string[]): Form {
  const nodes = shown.map(
    (id, index) => [`n_${prefix}${index}`, { kind: 'field', field: id, span: 6 } as const] as const,
  );
  return {
    use,
    title: `t:frm_${prefix}`,
    layout: { root: { kind: 'section', children: nodes.map(([id]) => id) }, ...Object.fromEntries(nodes) },
    rules: {},
  };
}

const forms: Readonly<Record<string, Form>> = {
  frm_lead: {
    ...form('public', 'lead', ['f_company', 'f_contact', 'f_email', 'f_phone', 'f_product', 'f_consent']),
    public: { notice: 'nt_lead', confirm: 'f_email', thanks: 't:thanks' },
  },
  frm_quote: {
    ...form('stage', 'quote', ['f_company', 'f_email', 'f_lines', 'f_total', 'f_discount', 'f_tier']),
    rules: {
      r_tier: {
        title: 't:r_tier',
        when: { op: 'gt', args: [{ field: 'f_discount' }, { const: { decimal: '12' } }] },
        then: [{ effect: 'required', target: 'f_tier' }],
      },
    },
  },
  frm_sign: form('stage', 'sign', ['f_contract']),
  frm_lost: form('stage', 'lost', ['f_lost']),
};

const discountFlow: Flow = {
  title: 't:fl_discount',
  trigger: { on: 'gate', stage: 'st_sign' },
  root: ['nd_reviews', 'nd_size', 'nd_tell'],
  nodes: {
    nd_reviews: {
      kind: 'parallel',
      title: 't:nd_reviews',
      settings: {},
      branches: [
        { id: 'br_tech', title: 't:br_tech', nodes: ['nd_tech'] },
        { id: 'br_money', title: 't:br_money', nodes: ['nd_money'] },
      ],
    },
    nd_tech: approval('nd_tech', 'role:engineer'),
    nd_money: { ...approval('nd_money', 'role:finance'), form: 'frm_quote', fields: { f_discount: 'edit' } },
    nd_size: {
      kind: 'condition',
      title: 't:nd_size',
      settings: {},
      branches: [
        {
          id: 'br_large',
          title: 't:br_large',
          when: { op: 'gt', args: [{ field: 'f_discount' }, { const: { decimal: '12' } }] },
          nodes: ['nd_director'],
        },
        { id: 'br_other', title: 't:br_other', nodes: [] },
      ],
    },
    nd_director: approval('nd_director', 'role:director'),
    nd_tell: { kind: 'notify', title: 't:nd_tell', settings: { who: [{ from: 'owner' }] } },
  },
};

function approval(id: string, role: string): Flow['nodes'][string] {
  return { kind: 'approve', title: `t:${id}`, settings: { who: [{ from: 'role', role }], mode: 'all' } };
}

/** A small process that uses every part of the format and has no problem. */
export const sampleDefinition: ProcessDefinition = {
  format: 'dealwright.process/1',
  key: 'sample-quote',
  locales: ['zh-CN', 'en'],
  defaultLocale: 'zh-CN',
  title: 't:title',
  description: 't:description',
  fields,
  forms,
  pipeline: {
    order: ['st_lead', 'st_quote', 'st_sign', 'st_won', 'st_lost'],
    card: { title: 'f_company', subtitle: 'f_product', amount: 'f_total', fields: ['f_discount'] },
    stages: {
      st_lead: {
        title: 't:st_lead',
        module: 'acquire',
        form: 'frm_lead',
        probability: 0.1,
        rotAfter: 'P7D',
        back: 'free',
      },
      st_quote: { title: 't:st_quote', module: 'negotiate', form: 'frm_quote', probability: 0.5, back: 'reopen' },
      st_sign: {
        title: 't:st_sign',
        module: 'sign',
        form: 'frm_sign',
        probability: 0.8,
        gate: {
          fields: ['f_lines', 'f_discount'],
          checklist: [{ id: 'ck_stock', label: 't:ck_stock' }],
          when: { op: 'ge', args: [{ op: 'count', args: [{ field: 'f_lines' }] }, { const: { decimal: '1' } }] },
          message: 't:st_sign.needs',
          flow: 'fl_discount',
          waiver: 'role:director',
        },
      },
      st_won: { title: 't:st_won', module: 'deliver', outcome: 'won', gate: { documents: ['f_contract'] } },
      st_lost: { title: 't:st_lost', module: 'sign', outcome: 'lost', form: 'frm_lost', gate: { fields: ['f_lost'] } },
    },
  },
  flows: {
    fl_discount: discountFlow,
    fl_tier: {
      title: 't:fl_tier',
      trigger: { on: 'stage', stage: 'st_quote' },
      root: ['nd_tier'],
      nodes: { nd_tier: { kind: 'update', title: 't:nd_tier', settings: { table: 'tb_tiers' } } },
    },
  },
  tables: {
    tb_tiers: {
      title: 't:tb_tiers',
      hit: 'unique',
      inputs: [
        { id: 'in_discount', value: { op: 'coalesce', args: [{ field: 'f_discount' }, { const: { decimal: '0' } }] } },
      ],
      outputs: [{ id: 'out_tier', field: 'f_tier' }],
      rows: [
        {
          id: 'row_1',
          when: [{ test: { op: 'le', args: [{ var: 'input' }, { const: { decimal: '12' } }] } }],
          then: [{ const: { choice: 'op_small' } }],
        },
        {
          id: 'row_2',
          when: [{ test: { op: 'gt', args: [{ var: 'input' }, { const: { decimal: '12' } }] } }],
          then: [{ const: { choice: 'op_large' } }],
        },
      ],
    },
  },
  roles: {
    'role:sales': { label: 't:role.sales' },
    'role:engineer': { label: 't:role.engineer' },
    'role:finance': { label: 't:role.finance' },
    'role:director': { label: 't:role.director' },
  },
  access: {
    roles: {
      'role:sales': { deals: 'own', fields: { f_contact: 'edit', f_email: 'edit', f_phone: 'edit' } },
      'role:director': { deals: 'region', fields: { f_contact: 'read' }, reveal: ['f_phone'] },
    },
  },
  privacy: {
    purposes: {
      pp_quote: { title: 't:pp_quote', basis: 'contract', retention: 'P24M' },
      pp_news: { title: 't:pp_news', consent: 't:pp_news.consent', basis: 'consent' },
    },
    notices: { nt_lead: { version: '1', controller: 't:nt_lead.controller', text: 't:nt_lead.text' } },
  },
  metrics: { m_total: { title: 't:m_total', value: { field: 'f_total' } } },
  texts: sampleTexts,
  tests: [{ name: 'a lead comes in', start: { by: 'person-1', values: { company: 'ACME' } }, steps: [] }],
  canvas: { nd_size: { collapsed: true } },
};
