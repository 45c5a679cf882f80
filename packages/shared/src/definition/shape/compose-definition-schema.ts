import { accessSchema } from '../../generated/access.ts';
import { commonSchema } from '../../generated/common.ts';
import { expressionSchema } from '../../generated/expression.ts';
import { fieldSchema } from '../../generated/field.ts';
import { flowSchema } from '../../generated/flow.ts';
import { formSchema } from '../../generated/form.ts';
import { pipelineSchema } from '../../generated/pipeline.ts';
import { privacySchema } from '../../generated/privacy.ts';
import { processDefinitionSchema } from '../../generated/process-definition.ts';
import { scenarioSchema } from '../../generated/scenario.ts';
import { tableSchema } from '../../generated/table.ts';
import { freezeDeep } from '../../values/freeze-deep.ts';
import { isJsonObject, type Json, type JsonObject } from '../../values/json.ts';
import type { ComponentCatalog } from '../component-catalog.ts';
import { bundleSchemas, localize, nameOf } from './bundle-schemas.ts';
import { decideByConstant } from './decision.ts';
import { guideUnions } from './guide-unions.ts';

const rootFile = 'process-definition.schema.json';

const files: ReadonlyMap<string, JsonObject> = new Map([
  [rootFile, processDefinitionSchema],
  ['access.schema.json', accessSchema],
  ['common.schema.json', commonSchema],
  ['expression.schema.json', expressionSchema],
  ['field.schema.json', fieldSchema],
  ['flow.schema.json', flowSchema],
  ['form.schema.json', formSchema],
  ['pipeline.schema.json', pipelineSchema],
  ['privacy.schema.json', privacySchema],
  ['scenario.schema.json', scenarioSchema],
  ['table.schema.json', tableSchema],
]);

/** The schema of any document of this format, whatever components it uses; draft-07, self-contained. */
export const outlineSchema: JsonObject = freezeDeep(guideUnions(bundleSchemas(rootFile, files)));

/**
 * The closed schema of a definition with the components of a catalog: `settings` is decided by `type` or `kind`. Draft-07, self-contained,
 * so that Monaco, ajv and an interpreter read the same document.
 */
export function composeDefinitionSchema(catalog: ComponentCatalog): JsonObject {
  const settings: SchemaEntry[] = [
    ...[...catalog.fields.values()].map((facts) => settingsEntry('field', facts.type, facts.settingsSchema)),
    ...[...catalog.nodes.values()].map((facts) => settingsEntry('node', facts.kind, facts.settingsSchema)),
  ];
  const definitions = outlineSchema.definitions as JsonObject;
  const flow = definitions.flow as JsonObject;
  const parts = flow.definitions as JsonObject;
  const node = chooseSettings(parts.node as JsonObject, 'kind', [...catalog.nodes.keys()]);
  return freezeDeep({
    ...outlineSchema,
    definitions: {
      ...definitions,
      field: chooseSettings(definitions.field as JsonObject, 'type', [...catalog.fields.keys()]),
      flow: { ...flow, definitions: { ...parts, node } },
      ...Object.fromEntries(settings),
    },
  });
}

type SchemaEntry = readonly [name: string, schema: JsonObject];

/** A component's settings schema as a part of the whole: its own `#/…` references stay inside its part. */
function settingsEntry(owner: string, name: string, schema: JsonObject): SchemaEntry {
  const file = `settings-${owner}-${name}.schema.json`;
  return [nameOf(file), guideUnions(localize(schema, file))];
}

/** Lets the discriminating member decide what `settings` must be. */
function chooseSettings(schema: JsonObject, member: 'type' | 'kind', names: readonly string[]): JsonObject {
  const owner = member === 'type' ? 'field' : 'node';
  const cases = names.map((name) => {
    return { value: name, schema: { properties: { settings: { $ref: `#/definitions/settings-${owner}-${name}` } } } };
  });
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const before = Array.isArray(schema.allOf) ? (schema.allOf as readonly Json[]) : [];
  return {
    ...schema,
    properties: { ...properties, [member]: { enum: names } },
    allOf: [...before, decideByConstant(member, cases)],
  };
}
