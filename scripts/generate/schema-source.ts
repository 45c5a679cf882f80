import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A JSON Schema as it is read from its file. */
export type Schema = { readonly [key: string]: unknown };

/** One schema file and where its TypeScript goes. */
export interface SchemaSource {
  /** Path of the schema, relative to the project. */
  readonly file: string;
  /** Path of the generated module, relative to the project. */
  readonly target: string;
  /** Absolute address against which its references are read. */
  readonly id: string;
  readonly typeName: string;
  readonly constName: string;
  /** A document schema of `shared`, or the settings of one field type or node kind. */
  readonly kind: 'document' | 'settings';
  readonly schema: Schema;
}

const base = 'https://dealwright.dev/schema/';

/** Every schema from which TypeScript is made, in a fixed order. */
export function findSchemas(root: string): readonly SchemaSource[] {
  const documents = globSync('packages/shared/schema/*.schema.json', { cwd: root }).sort();
  const settings = globSync('packages/runtime/src/{fields,nodes}/*/settings.schema.json', { cwd: root }).sort();
  return [...documents.map((file) => readDocument(root, file)), ...settings.map((file) => readSettings(root, file))];
}

function readDocument(root: string, file: string): SchemaSource {
  const name = path.basename(file, '.schema.json');
  const schema = readSchema(root, file);
  const pascal = pascalCase(name);
  return {
    file,
    target: `packages/shared/src/generated/${name}.ts`,
    id: typeof schema.$id === 'string' ? schema.$id : `${base}${name}.schema.json`,
    typeName: identifierOr(schema.title, pascal),
    constName: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}Schema`,
    kind: 'document',
    schema,
  };
}

function readSettings(root: string, file: string): SchemaSource {
  const schema = readSchema(root, file);
  return {
    file,
    target: path.join(path.dirname(file), 'settings.generated.ts'),
    id: typeof schema.$id === 'string' ? schema.$id : `${base}${file}`,
    typeName: 'Settings',
    constName: 'settingsSchema',
    kind: 'settings',
    schema,
  };
}

function readSchema(root: string, file: string): Schema {
  const text = readFileSync(path.join(root, file), 'utf8');
  try {
    return JSON.parse(text) as Schema;
  } catch (cause) {
    throw new Error(`${file} is not JSON`, { cause });
  }
}

/** `process-definition` → `ProcessDefinition`. */
export function pascalCase(words: string): string {
  return words.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A title that is a type name stands; any other title is words for people. */
export function identifierOr(title: unknown, otherwise: string): string {
  return typeof title === 'string' && /^[A-Z][A-Za-z0-9]*$/.test(title) ? title : otherwise;
}
