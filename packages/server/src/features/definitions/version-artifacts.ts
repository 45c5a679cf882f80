import { formToJsonSchema } from '@dealwright/runtime';
import type { Json, JsonObject, ProcessDefinition } from '@dealwright/shared';

/** JSON Schema 2020-12 of what each form of a version sends, by form id. */
export function formSchemas(definition: ProcessDefinition): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(
    Object.keys(definition.forms).flatMap((form) => {
      const schema = formToJsonSchema(definition, form);
      return schema === null ? [] : [[form, schema] as const];
    }),
  );
}

/** TypeScript types of all forms of a version, for integrators. The generator is loaded when first asked for. */
export async function formTypes(definition: ProcessDefinition): Promise<string> {
  const { compile } = await import('json-schema-to-typescript');
  const schema = {
    title: typeName(definition.key),
    type: 'object',
    additionalProperties: false,
    required: Object.keys(definition.forms),
    properties: Object.fromEntries(
      Object.entries(formSchemas(definition)).map(([form, schemaOfForm]) => [form, plainSchema(schemaOfForm)]),
    ),
  };
  return compile(schema as Parameters<typeof compile>[0], typeName(definition.key), {
    additionalProperties: false,
    bannerComment: `// Values of the forms of process "${definition.key}", by form id.`,
    format: false,
  });
}

/** A schema as the generator can read it: it resolves references itself and must reach nothing outside. */
function plainSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(plainSchema);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => key !== '$schema' && key !== '$id' && !isForeign(key, value),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, plainSchema(value)]));
}

function isForeign(key: string, value: Json): boolean {
  return key === '$ref' && typeof value === 'string' && !value.startsWith('#');
}

function typeName(key: string): string {
  return key
    .split('-')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');
}
