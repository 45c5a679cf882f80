import { identifierOr, pascalCase, type Schema, type SchemaSource } from './schema-source.ts';

/** Where the types of another schema file are imported from. */
export interface OutsideType {
  readonly name: string;
  readonly source: SchemaSource;
}

/** A schema whose references to other files have become the names of their types. */
export interface ResolvedSchema {
  readonly schema: Schema;
  readonly outside: readonly OutsideType[];
}

/** Prepares a schema for the type generator: references into other files become imported type names. */
export function resolveOutside(own: SchemaSource, all: readonly SchemaSource[]): ResolvedSchema {
  const byId = new Map(all.map((source) => [source.id, source]));
  const outside = new Map<string, OutsideType>();

  function visit(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const node = value as Schema;
    if (typeof node.$ref === 'string' && !node.$ref.startsWith('#')) {
      const found = locate(node.$ref, own, byId);
      outside.set(found.name, found);
      return { tsType: found.name, ...(node.description === undefined ? {} : { description: node.description }) };
    }
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, visit(inner)]));
  }

  const { $id: _, ...rest } = visit(own.schema) as Schema;
  const sorted = [...outside.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { schema: { ...rest, title: own.typeName }, outside: sorted };
}

function locate(reference: string, own: SchemaSource, byId: ReadonlyMap<string, SchemaSource>): OutsideType {
  const target = new URL(reference, own.id);
  const pointer = decodeURIComponent(target.hash.slice(1));
  target.hash = '';
  const source = byId.get(target.href);
  if (source === undefined) throw new Error(`${own.file}: nothing has the address ${target.href} (${reference})`);
  if (pointer === '') return { name: source.typeName, source };
  const match = /^\/(definitions|\$defs)\/([^/]+)$/.exec(pointer);
  const group = match?.[1] === undefined ? undefined : (source.schema[match[1]] as Schema | undefined);
  const part = group?.[match?.[2] ?? ''] as Schema | undefined;
  if (part === undefined) throw new Error(`${own.file}: ${source.file} has no ${pointer}`);
  return { name: identifierOr(part.title, pascalCase(match?.[2] ?? '')), source };
}
