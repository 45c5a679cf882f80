import type {
  DecisionTable,
  Expression,
  Field,
  Flow,
  FlowNode,
  Json,
  ProcessDefinition,
  Stage,
} from '@dealwright/shared';

/** A field of a type, with plain settings. */
export function field(type: string, key: string, more: Partial<Field> = {}): Field {
  return { type, typeVersion: 1, key, label: `t:${key}`, settings: {}, ...more };
}

/** A node of a kind. */
export function node(kind: string, settings: FlowNode['settings'] = {}, more: Partial<FlowNode> = {}): FlowNode {
  return { kind, title: `t:${kind}`, settings, ...more };
}

/** A flow from nodes by id, in this order unless another root is given. */
export function flow(nodes: Readonly<Record<string, FlowNode>>, more: Partial<Flow> = {}): Flow {
  return { title: 't:flow', trigger: { on: 'gate', stage: 'st_offer' }, root: Object.keys(nodes), nodes, ...more };
}

/** An approval by named people. */
export function approvalBy(people: readonly string[], settings: FlowNode['settings'] = {}): FlowNode {
  return node('approve', { who: [{ from: 'people', people }], ...settings });
}

const stage = (more: Partial<Stage> = {}): Stage => ({ title: 't:stage', module: 'nurture', ...more });

const fields: ProcessDefinition['fields'] = {
  f_name: field('text', 'name'),
  f_amount: field('number', 'amount', { settings: { scale: 2 } }),
  f_discount: field('number', 'discount', { settings: { scale: 2 } }),
  f_net: field('number', 'net', {
    settings: { scale: 4 },
    computed: { op: 'subtract', args: [{ field: 'f_amount' }, { field: 'f_discount' }] },
  }),
  f_reviewer: field('person', 'reviewer'),
  f_due: field('date', 'due'),
  f_secret: field('text', 'secret', { privacy: { class: 'sensitive', mask: 'all' } }),
};

/** What a test wants different from the plain process. */
export interface ProcessParts extends Partial<ProcessDefinition> {
  /** The flow that the gate of stage `st_offer` asks for. */
  readonly gateFlow?: Flow;
  readonly stages?: Readonly<Record<string, Partial<Stage>>>;
}

/** A small process: five stages, the second guarded by a flow if one is given; people and fields of every use. */
export function processOf({ gateFlow, stages = {}, ...parts }: ProcessParts = {}): ProcessDefinition {
  const order = ['st_lead', 'st_offer', 'st_sign', 'st_won', 'st_lost'];
  const plain: Readonly<Record<string, Partial<Stage>>> = {
    st_offer: gateFlow === undefined ? {} : { gate: { flow: 'fl_gate' } },
    st_won: { outcome: 'won' },
    st_lost: { outcome: 'lost' },
  };
  const entries = order.map((id) => [id, stage({ ...plain[id], ...stages[id] })] as const);
  return {
    format: 'dealwright.process/1',
    key: 'sample',
    locales: ['en'],
    defaultLocale: 'en',
    title: 't:title',
    fields,
    forms: {},
    pipeline: { order, stages: Object.fromEntries(entries), card: { title: 'f_name' } },
    flows: gateFlow === undefined ? {} : { fl_gate: gateFlow },
    roles: {},
    privacy: { purposes: {}, notices: {} },
    texts: { en: {} },
    ...parts,
  };
}

/** A condition: a field of the deal is greater than a number. */
export function greater(fieldId: string, than: number): Expression {
  return { op: 'gt', args: [{ field: fieldId }, { const: { decimal: String(than) } }] };
}

/** A sub-table of lines, each with a number and a person. */
export const lineFields: ProcessDefinition['fields'] = {
  f_lines: field('subtable', 'lines', { columns: ['f_price', 'f_buyer'] }),
  f_price: field('number', 'price', { settings: { scale: 2 } }),
  f_buyer: field('person', 'buyer'),
};

/** Lines with these prices, each of its own buyer. */
export function linesOf(lines: Readonly<Record<string, readonly [price: string, buyer: string]>>): Json {
  return Object.entries(lines).map(([id, [price, buyer]]) => ({ id, values: { f_price: price, f_buyer: buyer } }));
}

/** A table that writes a tenth of the amount as the discount from 100 on, else nothing. */
export const tierTable: DecisionTable = {
  title: 't:tiers',
  hit: 'first',
  inputs: [{ id: 'in_amount', value: { field: 'f_amount' } }],
  outputs: [{ id: 'out_discount', field: 'f_discount' }],
  rows: [
    {
      id: 'row_big',
      when: [{ test: { op: 'ge', args: [{ var: 'input' }, { const: { decimal: '100' } }] } }],
      then: [{ op: 'divide', args: [{ field: 'f_amount' }, { const: { decimal: '10' } }] }],
    },
    { id: 'row_small', when: [{ any: true }], then: [{ const: { decimal: '0' } }] },
  ],
};
