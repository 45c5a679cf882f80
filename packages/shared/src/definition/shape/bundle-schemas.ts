import { isJsonObject, type Json, type JsonObject } from '../../values/json.ts';
import { pointerOf } from '../patch/pointer.ts';
import { mapSchema } from './schema-walk.ts';

/** A schema file by its name, such as "field.schema.json". */
export type SchemaFiles = ReadonlyMap<string, JsonObject>;

/**
 * Joins schema files that refer to each other by file name into one self-contained document: each file becomes a member of `definitions`, every
 * reference points inside.
 */
export function bundleSchemas(root: string, files: SchemaFiles): JsonObject {
  const definitions: Record<string, Json> = {};
  for (const [file, schema] of files) definitions[nameOf(file)] = localize(schema, file);
  const whole = definitions[nameOf(root)];
  const { [nameOf(root)]: _root, ...others } = definitions;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...(isJsonObject(whole) ? whole : {}),
    definitions: others,
  };
}

/** The name a schema file has among the definitions of a bundle. */
export function nameOf(file: string): string {
  return file.replace(/\.schema\.json$/, '');
}

/** Rewrites the references of one file; the file loses its own identity, because it is a part now. */
export function localize(schema: JsonObject, file: string): JsonObject {
  const { $schema: _dialect, $id: _id, ...part } = schema;
  return mapSchema(part, (inner) =>
    typeof inner.$ref === 'string' ? { ...inner, $ref: inside(inner.$ref, file) } : inner,
  ) as JsonObject;
}

function inside(reference: string, file: string): string {
  const [target = '', fragment = ''] = reference.split('#');
  const name = target.slice(target.lastIndexOf('/') + 1) || file;
  return `#${pointerOf('definitions', nameOf(name))}${fragment}`;
}
