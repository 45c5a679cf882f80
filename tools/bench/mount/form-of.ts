import type { Field, Form } from '@dealwright/shared';

/** How many fields the measured form has. */
export const fieldCount = 200;

const kinds = ['text', 'number', 'choice', 'date', 'yes-no'] as const;
const settings = {
  text: {},
  number: { scale: 2 },
  choice: {
    options: [
      { id: 'op_a', label: 't:a' },
      { id: 'op_b', label: 't:b' },
    ],
  },
  date: {},
  'yes-no': {},
} as const;

/** Name and kind of each field, the same on both sides. */
export const plan = Array.from({ length: fieldCount }, (_none, index) => ({
  id: `f_${index}`,
  kind: kinds[index % kinds.length] ?? 'text',
  label: `Field ${index}`,
  required: index % 3 === 0,
}));

/** The plan as a definition's fields. */
export const fields: Readonly<Record<string, Field>> = Object.fromEntries(
  plan.map(({ id, kind, required }) => [
    id,
    {
      type: kind,
      typeVersion: 1,
      key: id.replace('f_', 'field_'),
      label: `t:${id}`,
      settings: settings[kind],
      required,
    },
  ]),
);

/** Its texts. */
export const texts: Readonly<Record<string, string>> = {
  title: 'Form',
  a: 'A',
  b: 'B',
  ...Object.fromEntries(plan.map(({ id, label }) => [id, label])),
};

/** One column of all fields; every tenth is shown only while a box is ticked. */
export const form: Form = {
  use: 'stage',
  title: 't:title',
  layout: {
    root: { kind: 'section', children: plan.map(({ id }) => id.replace('f_', 'n_')) },
    ...Object.fromEntries(
      plan.map(({ id }) => [id.replace('f_', 'n_'), { kind: 'field', field: id, span: 12 } as const]),
    ),
  },
  rules: {
    r_1: {
      when: { op: 'eq', args: [{ field: 'f_4' }, { const: { boolean: true } }] },
      then: plan
        .filter((_field, index) => index % 10 === 9)
        .map(({ id }) => ({ effect: 'required' as const, target: id })),
    },
  },
};
