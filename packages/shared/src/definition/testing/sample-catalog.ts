import { type ExpressionType, listType, typeOfKind } from '../../expression/types.ts';
import type { Field } from '../../generated/field.ts';
import type { Json, JsonObject } from '../../values/json.ts';
import type { ComponentCatalog, FieldTypeFacts, NodeKindFacts } from '../component-catalog.ts';

const closed = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

const optionList: JsonObject = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'label'],
    properties: { id: text('^op_'), label: text('^t:') },
  },
};

function text(pattern: string): JsonObject {
  return { type: 'string', pattern };
}

type ValueType = (field: Field, mayBeEmpty: boolean) => ExpressionType;

const plain =
  (kind: 'text' | 'date'): ValueType =>
  (_field, mayBeEmpty) =>
    typeOfKind(kind, { mayBeEmpty });

interface FieldTypeParts {
  readonly settings?: JsonObject;
  readonly value: ValueType;
  readonly masks?: readonly string[];
}

function fieldType(type: string, { settings = closed({}), value, masks = [] }: FieldTypeParts): FieldTypeFacts {
  return {
    type,
    version: 1,
    settingsSchema: settings,
    masks: type === 'consent' ? [] : ['all', ...masks],
    hasColumns: type === 'subtable',
    valueType: (field) => value(field, field.required !== true),
    check: () => [],
  };
}

const choice: ValueType = ({ settings }, mayBeEmpty) => ({
  kind: 'choice',
  mayBeEmpty,
  options: (settings.options as readonly { id: string; label: string }[] | undefined) ?? [],
});

const decimal: ValueType = (_field, mayBeEmpty) => ({ kind: 'decimal', mayBeEmpty });
const money: ValueType = ({ settings }, mayBeEmpty) => ({
  kind: 'money',
  mayBeEmpty,
  currency: String(settings.currency),
});
const scale = closed({ scale: { type: 'integer', minimum: 0, maximum: 10 } });
const consentSettings = { purposes: { type: 'array', minItems: 1, items: text('^pp_') }, notice: text('^nt_') };
const textSettings = { maxLength: { type: 'integer', minimum: 1 }, pattern: { type: 'string', format: 'regex' } };

const fields: readonly FieldTypeFacts[] = [
  fieldType('text', { settings: closed(textSettings), value: plain('text'), masks: ['name', 'partial'] }),
  fieldType('email', { value: plain('text'), masks: ['email'] }),
  fieldType('phone', { settings: closed({ country: text('^[A-Z]{2}$') }), value: plain('text'), masks: ['phone'] }),
  fieldType('choice', { settings: closed({ options: optionList }, ['options']), value: choice }),
  fieldType('consent', {
    settings: closed(consentSettings, ['purposes', 'notice']),
    value: () => listType(typeOfKind('choice')),
  }),
  fieldType('number', { settings: scale, value: decimal, masks: ['amount'] }),
  fieldType('percent', { settings: scale, value: decimal, masks: ['amount'] }),
  fieldType('money', {
    settings: closed({ currency: text('^[A-Z]{3}$') }, ['currency']),
    value: money,
    masks: ['amount'],
  }),
  fieldType('file', {
    settings: closed({ maxFiles: { type: 'integer', minimum: 1 } }),
    value: () => listType(typeOfKind('text')),
  }),
  fieldType('date', { value: plain('date') }),
  fieldType('subtable', {
    settings: closed({ minRows: { type: 'integer', minimum: 0 } }),
    value: () => listType({ kind: 'row', mayBeEmpty: false }),
  }),
];

const who: Json = { type: 'array', minItems: 1, items: { $ref: 'flow.schema.json#/definitions/personSource' } };

function nodeKind(kind: string, settings: JsonObject, branches: NodeKindFacts['branches'] = 'none'): NodeKindFacts {
  return { kind, settingsSchema: settings, branches, check: () => [] };
}

const nodes: readonly NodeKindFacts[] = [
  nodeKind('start', closed({})),
  nodeKind('approve', closed({ who, mode: { enum: ['all', 'any', 'sequential'] } }, ['who'])),
  nodeKind('notify', closed({ who }, ['who'])),
  nodeKind('condition', closed({}), 'conditions'),
  nodeKind('parallel', closed({}), 'all'),
  nodeKind('loop', closed({}), 'one'),
  nodeKind(
    'update',
    closed({ table: { $ref: 'https://dealwright.dev/schema/common.schema.json#/definitions/tableId' } }),
  ),
];

/** A catalog like the runtime's, small enough to read. */
export const sampleCatalog: ComponentCatalog = {
  fields: new Map(fields.map((facts) => [facts.type, facts])),
  nodes: new Map(nodes.map((facts) => [facts.kind, facts])),
};
