import {
  type Expression,
  type FieldValues,
  type Flow,
  isJsonObject,
  type Json,
  type ProcessDefinition,
} from '@dealwright/shared';
import { fieldTypes } from '../fields/registry.ts';
import { sampleOf } from './sample-of.ts';

/** People of today whom a field may name. */
export type SomeBody = string | null;

/** Most combinations of values that a flow is tried with. */
const most = 48;

/**
 * Values at the borders of what a flow's conditions and tables compare: below, at and above each number, every option, yes and no, and
 * nothing at all. All combinations of few fields; of many, each field by itself.
 */
export function sampleValues(
  definition: ProcessDefinition,
  flow: Flow,
  somebody: SomeBody = null,
): readonly FieldValues[] {
  const fields = sampledFields(definition, flow, somebody);
  const product = fields.reduce((count, [, values]) => count * values.length, 1);
  return product <= most ? combined(fields) : oneByOne(fields);
}

/** Every field that decides on the way of a flow, with the values it is tried with. */
export function sampledFields(definition: ProcessDefinition, flow: Flow, somebody: SomeBody): Choices {
  const flows = startedBy(definition, flow);
  const asked = askedFields(definition, flows).filter(([, values]) => values.length > 0);
  const named = somebody === null ? [] : flows.flatMap(peopleFields).map((field) => [field, [somebody, null]] as const);
  const tables = flows.flatMap(({ nodes }) => Object.values(nodes).flatMap(({ settings }) => settings.rows ?? []));
  const rows = [...new Set(tables)].map(
    (table) => [String(table), rowsOf(definition, String(table), somebody)] as const,
  );
  const taken = new Set(asked.map(([field]) => field));
  return [
    ...asked,
    ...[...new Map([...named, ...rows])].filter(
      ([field]) => !taken.has(field) && definition.fields[field] !== undefined,
    ),
  ];
}

/** Fields that decide on the way of a flow, but cannot be tried with any value of their own. */
export function untriedFields(definition: ProcessDefinition, flow: Flow): readonly string[] {
  const asked = askedFields(definition, startedBy(definition, flow));
  return asked.flatMap(([field, values]) =>
    values.length === 0 && definition.fields[field] !== undefined ? [field] : [],
  );
}

/** Every field that an expression of the flows reads, with the values at its borders; none when it cannot be told what matters. */
function askedFields(definition: ProcessDefinition, flows: readonly Flow[]): Choices {
  const borders = new Map<string, Set<string>>();
  const note = (field: string, value: Json): void => {
    const known = borders.get(field) ?? new Set<string>();
    borders.set(field, known.add(JSON.stringify(value)));
  };
  for (const each of flows) for (const expression of expressionsOf(definition, each)) noteBorders(expression, note);
  return [...borders].map(
    ([field, found]) =>
      [
        field,
        valuesOf(
          definition,
          field,
          [...found].map((text) => JSON.parse(text) as Json),
        ),
      ] as const,
  );
}

/** A flow and those that it starts. */
function startedBy({ flows }: ProcessDefinition, flow: Flow): readonly Flow[] {
  const found = new Set([flow]);
  for (const each of found) {
    for (const { settings } of Object.values(each.nodes)) {
      const started = typeof settings.flow === 'string' ? flows[settings.flow] : undefined;
      if (started !== undefined) found.add(started);
    }
  }
  return [...found];
}

/** Fields of the deal that name whom a flow asks. */
function peopleFields({ nodes }: Flow): readonly string[] {
  return Object.values(nodes).flatMap(({ settings }) =>
    ((settings.who ?? []) as readonly { readonly from: string; readonly field?: string }[]).flatMap(
      ({ from, field }) => (from === 'field' && field !== undefined ? [field] : []),
    ),
  );
}

/** Two rows of a sub-table, one, and none. */
export function rowsOf(definition: ProcessDefinition, table: string, somebody: SomeBody): readonly Json[] {
  const cells = (definition.fields[table]?.columns ?? []).flatMap((column) => {
    const value = sampleOf(definition, column, somebody ?? '');
    return value === null || value === '' ? [] : [[column, value] as const];
  });
  const row = (id: string): Json => ({ id, values: Object.fromEntries(cells) });
  return [[row('one'), row('two')], [row('one')], null];
}

type Choices = readonly (readonly [string, readonly Json[]])[];

function combined(fields: Choices): readonly FieldValues[] {
  return fields.reduce<readonly FieldValues[]>(
    (all, [field, values]) => all.flatMap((before) => values.map((value) => withValue(before, field, value))),
    [{}],
  );
}

function oneByOne(fields: Choices): readonly FieldValues[] {
  const middle = fields.reduce<FieldValues>((all, [field, values]) => withValue(all, field, values[0] ?? null), {});
  return [middle, ...fields.flatMap(([field, values]) => values.map((value) => withValue(middle, field, value)))].slice(
    0,
    most,
  );
}

function withValue(values: FieldValues, field: string, value: Json): FieldValues {
  const { [field]: _, ...others } = values;
  return value === null ? others : { ...others, [field]: value };
}

/** Conditions of the flow's branches and the tables its nodes name. */
function expressionsOf({ tables = {} }: ProcessDefinition, { nodes }: Flow): readonly Expression[] {
  return Object.values(nodes).flatMap((node) => {
    const table = typeof node.settings.table === 'string' ? tables[node.settings.table] : undefined;
    const cells = (table?.rows ?? []) as unknown as Json;
    const inputs = (table?.inputs ?? []) as unknown as Json;
    const settings = node.settings as unknown as Json;
    return [...(node.branches ?? []).flatMap(({ when }) => when ?? []), ...[cells, inputs, settings].flatMap(nestedIn)];
  });
}

/** Everything inside that looks like an expression. */
function nestedIn(value: Json): readonly Expression[] {
  if (Array.isArray(value)) return value.flatMap(nestedIn);
  if (!isJsonObject(value)) return [];
  return 'op' in value || 'const' in value ? [value as unknown as Expression] : Object.values(value).flatMap(nestedIn);
}

function noteBorders(expression: Expression, note: (field: string, value: Json) => void): void {
  const fields = new Set<string>();
  const constants: Json[] = [];
  const walk = (part: Json): void => {
    if (Array.isArray(part)) part.forEach(walk);
    if (!isJsonObject(part)) return;
    if (typeof part.field === 'string') fields.add(part.field);
    if ('const' in part) constants.push(part.const ?? null);
    for (const inner of Object.values(part)) walk(inner ?? null);
  };
  walk(expression as unknown as Json);
  for (const field of fields) {
    note(field, null);
    for (const constant of constants) note(field, constant);
  }
}

/** What a field may hold of the constants it is compared with, in stored form. */
function valuesOf(definition: ProcessDefinition, id: string, constants: readonly Json[]): readonly Json[] {
  const field = definition.fields[id];
  if (field === undefined || field.computed !== undefined) return [];
  const { options } = field.settings as { readonly options?: readonly { readonly id: string }[] };
  const numbers = constants.flatMap(numberIn);
  const texts = constants.flatMap((constant) =>
    isJsonObject(constant) && typeof constant.text === 'string' ? [constant.text] : [],
  );
  const flags = constants.some((constant) => isJsonObject(constant) && 'boolean' in constant);
  const currency = (field.settings as { readonly currency?: string }).currency;
  const around = [...new Set(numbers.flatMap((value) => [value - 1, value, value + 1]))].map(String);
  if (options !== undefined) {
    const many = fieldTypes.get(field.type)?.valueType(field).kind === 'list';
    return [...options.slice(0, 8).map(({ id: option }) => (many ? [option] : option)), null];
  }
  if (numbers.length > 0 && currency !== undefined) return [...around.map((amount) => ({ amount, currency })), null];
  if (numbers.length > 0) return [...around, null];
  if (texts.length > 0 && fieldTypes.get(field.type)?.valueType(field).kind === 'text')
    return [...texts, `${texts[0]}.`, null];
  if (flags) return [true, false, null];
  const some = constants.every((constant) => constant === null) ? sampleOf(definition, id, '') : null;
  return some === null || some === '' ? [] : [some, null];
}

function numberIn(constant: Json): readonly number[] {
  if (!isJsonObject(constant)) return [];
  const text =
    typeof constant.decimal === 'string'
      ? constant.decimal
      : isJsonObject(constant.money ?? null)
        ? (constant.money as { amount?: Json }).amount
        : undefined;
  const value = Number(text);
  return typeof text === 'string' && Number.isSafeInteger(value) ? [value] : [];
}
