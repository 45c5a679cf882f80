import type { Expression, Field } from '@dealwright/shared';
import type { FormSessionInput, FormSource } from '../form-session.ts';

const field = (id: string): Expression => ({ field: id });
const decimal = (text: string): Expression => ({ const: { decimal: text } });
const op = (
  name: 'gt' | 'le' | 'eq' | 'multiply' | 'sum' | 'subtract' | 'divide' | 'isEmpty' | 'not',
  ...args: readonly Expression[]
): Expression => ({
  op: name,
  args,
});

function plain(type: string, rest: Partial<Field> = {}): Field {
  return { type, typeVersion: 1, key: type.replaceAll('-', '_'), label: `t:${type}`, settings: {}, ...rest };
}

/** A quote: a customer, lines with computed sums, a discount that needs a reason, an express option. */
export const quoteSource: FormSource = {
  fields: {
    f_customer: plain('text', { key: 'customer', label: 't:customer', required: true }),
    f_phone: plain('phone', { key: 'phone', label: 't:phone', settings: { country: 'CN' } }),
    f_lines: plain('subtable', { key: 'lines', label: 't:lines', columns: ['f_item', 'f_count', 'f_price', 'f_sum'] }),
    f_item: plain('text', { key: 'item', label: 't:item', required: true }),
    f_count: plain('number', {
      key: 'count',
      label: 't:count',
      settings: { scale: 0, min: '1' },
      default: decimal('1'),
    }),
    f_price: plain('number', { key: 'price', label: 't:price' }),
    f_sum: plain('number', {
      key: 'sum',
      label: 't:sum',
      computed: op('multiply', field('f_count'), field('f_price')),
    }),
    f_total: plain('number', {
      key: 'total',
      label: 't:total',
      computed: op('sum', { column: 'f_sum', of: field('f_lines') }),
      checks: [
        {
          id: 'ck_limit',
          severity: 'error',
          assert: op('le', field('f_total'), decimal('1000000')),
          message: 't:limit',
        },
      ],
    }),
    f_discount: plain('percent', { key: 'discount', label: 't:discount', settings: { max: '40' } }),
    f_reason: plain('long-text', { key: 'reason', label: 't:reason', onHide: 'clear' }),
    f_express: plain('yes-no', { key: 'express', label: 't:express' }),
    f_date: plain('date', { key: 'date', label: 't:date', onHide: 'drop' }),
    f_terms: plain('choice', {
      key: 'terms',
      label: 't:terms',
      settings: { options: ['op_now', 'op_30', 'op_90'].map((id) => ({ id, label: `t:${id}` })) },
    }),
  },
  form: {
    use: 'stage',
    title: 't:title',
    layout: {
      root: { kind: 'section', children: ['n_who', 'n_lines', 'n_total', 'n_extra'] },
      n_who: { kind: 'section', title: 't:who', children: ['n_customer', 'n_phone'] },
      n_customer: { kind: 'field', field: 'f_customer', span: 6 },
      n_phone: { kind: 'field', field: 'f_phone', span: 6 },
      n_lines: { kind: 'field', field: 'f_lines' },
      n_total: { kind: 'field', field: 'f_total', span: 6 },
      n_extra: { kind: 'section', children: ['n_discount', 'n_reason', 'n_express', 'n_date', 'n_terms'] },
      n_discount: { kind: 'field', field: 'f_discount', span: 6 },
      n_reason: { kind: 'field', field: 'f_reason' },
      n_express: { kind: 'field', field: 'f_express', span: 6 },
      n_date: { kind: 'field', field: 'f_date', span: 6 },
      n_terms: { kind: 'field', field: 'f_terms', span: 6 },
    },
    rules: {
      r_reason: {
        when: op('gt', field('f_discount'), decimal('10')),
        then: [
          { effect: 'visible', target: 'f_reason' },
          { effect: 'required', target: 'f_reason' },
          { effect: 'message', target: 'f_discount', text: 't:director' },
          {
            effect: 'options',
            target: 'f_terms',
            arg: { list: [{ const: { choice: 'op_now' } }, { const: { choice: 'op_30' } }] },
          },
        ],
      },
      r_express: {
        when: op('eq', field('f_express'), { const: { boolean: true } }),
        then: [{ effect: 'visible', target: 'f_date' }],
      },
      r_empty: {
        when: op('isEmpty', field('f_lines')),
        then: [{ effect: 'visible', target: 'n_extra', arg: { const: { boolean: false } } }],
      },
      r_big: {
        when: op('gt', field('f_total'), decimal('500000')),
        then: [
          { effect: 'value', target: 'f_terms', arg: { const: { choice: 'op_now' } } },
          { effect: 'readonly', target: 'f_phone' },
        ],
      },
    },
  },
  texts: {
    en: {
      customer: 'Customer',
      lines: 'Lines',
      item: 'Item',
      limit: 'Too much for one quote',
      director: 'A director decides',
      reason: 'Reason',
    },
    'zh-CN': { customer: '客户', limit: '超过单个报价上限', director: '需总监审批', reason: '原因' },
  },
  defaultLocale: 'en',
};

/** The session input of the quote: everything may be edited. */
export function quoteInput(rest: Partial<FormSessionInput> = {}): FormSessionInput {
  return {
    source: quoteSource,
    values: {},
    access: Object.fromEntries(Object.keys(quoteSource.fields).map((id) => [id, 'edit'])),
    locale: 'en',
    inputs: { today: '2026-01-05', now: '2026-01-05T09:00:00Z' },
    organization: null,
    ...rest,
  };
}
