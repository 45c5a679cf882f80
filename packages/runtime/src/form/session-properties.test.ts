import type { Expression, Field, FieldValues, Json } from '@dealwright/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFormSession } from './create-form-session.ts';
import type { FormSession, FormSessionInput, FormSource } from './form-session.ts';

const numbers = ['f_a', 'f_b', 'f_c'] as const;
const flags = ['f_x', 'f_y'] as const;
const computed = ['f_s', 'f_t'] as const;
const targets = [...numbers, ...flags, 'n_inner'] as const;

const number = fc.constantFrom(...numbers, ...computed).map((id): Expression => ({ field: id }));
const literal = fc.integer({ min: -3, max: 3 }).map((value): Expression => ({ const: { decimal: String(value) } }));
const term = fc.oneof(number, literal);
const condition: fc.Arbitrary<Expression> = fc.oneof(
  fc
    .tuple(fc.constantFrom('gt', 'le', 'eq'), term, term)
    .map(([op, left, right]): Expression => ({ op: op as 'gt', args: [left, right] })),
  fc.constantFrom(...flags).map((id): Expression => ({ field: id })),
  fc.constantFrom(...numbers, ...flags).map((id): Expression => ({ op: 'isEmpty', args: [{ field: id }] })),
);
const effect = fc.record({
  effect: fc.constantFrom('visible' as const, 'required' as const, 'readonly' as const, 'value' as const),
  target: fc.constantFrom(...targets),
  arg: fc.option(condition, { nil: undefined }),
});
const sum = fc
  .tuple(fc.constantFrom('add', 'multiply'), term, term)
  .map(([op, left, right]): Expression => ({ op: op as 'add', args: [left, right] }));

const forms = fc.record({
  rules: fc.array(fc.record({ when: condition, effects: fc.array(effect, { minLength: 1, maxLength: 3 }) }), {
    maxLength: 4,
  }),
  sums: fc.tuple(sum, sum),
  onHide: fc.constantFrom('keep' as const, 'clear' as const, 'drop' as const),
});

type Drawn = typeof forms extends fc.Arbitrary<infer T> ? T : never;

function sourceOf({ rules, sums, onHide }: Drawn): FormSource {
  const field = (type: string, rest: Partial<Field> = {}): Field => ({
    type,
    typeVersion: 1,
    key: 'k',
    label: 't:k',
    settings: {},
    onHide,
    ...rest,
  });
  const ids = [...numbers, ...flags, ...computed];
  const usable = rules.map(({ when, effects }) => ({
    when,
    then: effects
      .filter(({ effect: kind, target }) => target !== 'n_inner' || kind === 'visible')
      .map(({ arg, ...rest }) => ({ ...rest, ...(arg === undefined ? {} : { arg }) })),
  }));
  return {
    fields: {
      ...Object.fromEntries(numbers.map((id) => [id, field('number', { settings: { scale: 4 } })])),
      ...Object.fromEntries(flags.map((id) => [id, field('yes-no')])),
      f_s: field('number', { computed: sums[0] }),
      f_t: field('number', { computed: sums[1] }),
    },
    form: {
      use: 'stage',
      title: 't:t',
      layout: {
        root: { kind: 'section', children: ['n_inner', ...ids.slice(2).map((id) => id.replace('f_', 'n_'))] },
        n_inner: { kind: 'section', children: ['n_a', 'n_b'] },
        ...Object.fromEntries(ids.map((id) => [id.replace('f_', 'n_'), { kind: 'field' as const, field: id }])),
      },
      rules: Object.fromEntries(
        usable.flatMap((rule, index) => (rule.then.length === 0 ? [] : [[`r_${index}`, rule]])),
      ),
    },
    texts: {},
    defaultLocale: 'en',
  };
}

/** Whether values go round in a circle in this form; such a form is refused before publishing. */
function isCircular({ form, fields }: FormSource): boolean {
  const reads = (expression: Expression): string[] => {
    if ('field' in expression) return [expression.field];
    return 'op' in expression ? expression.args.flatMap(reads) : [];
  };
  const edges = new Map<string, Set<string>>(Object.keys(fields).map((id) => [id, new Set()]));
  for (const [id, { computed: own }] of Object.entries(fields))
    if (own) for (const read of reads(own)) edges.get(id)?.add(read);
  for (const { when, then } of Object.values(form.rules)) {
    for (const { target, arg } of then) {
      const hit = target === 'n_inner' ? ['f_a', 'f_b'] : [target];
      for (const id of hit) for (const read of [...reads(when), ...(arg ? reads(arg) : [])]) edges.get(id)?.add(read);
    }
  }
  const state = new Map<string, number>();
  const visit = (id: string): boolean => {
    if (state.get(id) === 1) return true;
    if (state.get(id) === 2) return false;
    state.set(id, 1);
    const circle = [...(edges.get(id) ?? [])].some(visit);
    state.set(id, 2);
    return circle;
  };
  return [...edges.keys()].some(visit);
}

function inputOf(source: FormSource, values: FieldValues): FormSessionInput {
  const access = Object.fromEntries(Object.keys(source.fields).map((id) => [id, 'edit' as const]));
  return { source, values, access, locale: 'en', inputs: {}, organization: null };
}

const typed: fc.Arbitrary<readonly [string, Json]> = fc.oneof(
  fc.tuple(fc.constantFrom(...numbers), fc.oneof(fc.constant(null), fc.integer({ min: -3, max: 3 }).map(String))),
  fc.tuple(fc.constantFrom(...flags), fc.constantFrom(null, true, false)),
);

function pictureOf(session: FormSession) {
  const fields = Object.keys(session.source.fields).map((id) => {
    const { value, visible, required, readonly, problems } = session.field(id);
    return { id, value, visible, required, readonly, problems };
  });
  return { fields, inner: session.layoutVisible('n_inner') };
}

test('editing step by step comes to the same as filling in everything at once', () => {
  let checked = 0;
  fc.assert(
    fc.property(
      forms,
      fc.array(typed, { maxLength: 12 }),
      fc.array(typed, { maxLength: 4 }),
      (drawn, edits, stored) => {
        const source = sourceOf(drawn);
        fc.pre(!isCircular(source));
        const values = Object.fromEntries(stored.filter(([, value]) => value !== null));
        const session = createFormSession(inputOf(source, values));
        for (const [id, value] of edits) {
          session.set(id, value);
          const whole = createFormSession(inputOf(source, values));
          whole.assign(session.draft());
          expect(pictureOf(session)).toEqual(pictureOf(whole));
          checked += 1;
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(checked).toBeGreaterThan(400);
});

test('what a form would send brings the server to the same values, also where it equals what was stored', () => {
  const values = fc.array(typed, { maxLength: 6 });
  const editThenSend = (drawn: Drawn, edits: readonly (readonly [string, Json])[], stored: typeof edits) => {
    const source = sourceOf(drawn);
    fc.pre(!isCircular(source));
    const input = inputOf(source, Object.fromEntries(stored.filter(([, value]) => value !== null)));
    const browser = createFormSession(input);
    for (const [id, value] of edits) browser.set(id, value);
    const server = createFormSession(input);
    server.assign(browser.changed());
    expect(server.values()).toEqual(browser.values());
  };
  fc.assert(fc.property(forms, values, values, editThenSend), {
    numRuns: 400,
    examples: [
      [
        {
          rules: [{ when: { field: 'f_x' }, effects: [{ effect: 'visible', target: 'f_y', arg: undefined }] }],
          sums: [
            { op: 'add', args: [{ field: 'f_a' }, { const: { decimal: '0' } }] },
            { op: 'add', args: [{ field: 'f_a' }, { field: 'f_a' }] },
          ],
          onHide: 'clear',
        },
        [
          ['f_x', true],
          ['f_y', true],
        ],
        [['f_y', true]],
      ],
    ],
  });
});

test('a listener is told exactly when the view of its field has become another', () => {
  fc.assert(
    fc.property(forms, fc.array(typed, { maxLength: 10 }), (drawn, edits) => {
      const session = createFormSession(inputOf(sourceOf(drawn), {}));
      const ids = Object.keys(session.source.fields);
      const views = new Map(ids.map((id) => [id, session.field(id)]));
      const told = new Set<string>();
      for (const id of ids) session.subscribe(id, () => told.add(id));
      for (const [id, value] of edits) {
        told.clear();
        session.set(id, value);
        for (const field of ids) {
          expect(told.has(field)).toBe(views.get(field) !== session.field(field));
          views.set(field, session.field(field));
        }
      }
    }),
    { numRuns: 200 },
  );
});
