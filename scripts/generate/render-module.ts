import path from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { type OutsideType, resolveOutside } from './outside-references.ts';
import { makeReadonly } from './readonly-types.ts';
import type { SchemaSource } from './schema-source.ts';

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** The text of the TypeScript module of one schema: the frozen schema and its type, so that the two cannot part. */
export async function renderModule(source: SchemaSource, all: readonly SchemaSource[]): Promise<string> {
  const { schema, outside } = resolveOutside(source, all);
  const types = await compile(schema as Parameters<typeof compile>[0], source.typeName, {
    bannerComment: '',
    format: true,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return [
    `// Made from ${source.file} by \`pnpm generate\`. Change the schema, not this file.`,
    ...importLines(source, outside),
    '',
    makeReadonly(withoutOrigin(types)).trimEnd(),
    '',
    `/** The schema of \`${source.typeName}\`, as it is in ${path.basename(source.file)}. */`,
    `export const ${source.constName}: JsonObject = freezeDeep(${literal(source)});`,
    '',
  ].join('\n');
}

/** Takes out the remarks on where a definition was referenced: the file says it already. */
function withoutOrigin(types: string): string {
  return types
    .replaceAll(/^ \*(?: \*)?\n \* This interface was referenced by [^\n]*\n \* via the `definition` "[^"]*"\.\n/gm, '')
    .replaceAll(/^ \* This interface was referenced by [^\n]*\n \* via the `definition` "[^"]*"\.\n/gm, '')
    .replaceAll(/^\/\*\*\n \*\/\n/gm, '');
}

function importLines(source: SchemaSource, outside: readonly OutsideType[]): readonly string[] {
  if (source.kind === 'settings') {
    const names = [...outside.map(({ name }) => name), 'JsonObject'].sort();
    return [
      `import { freezeDeep } from '@dealwright/shared';`,
      `import type { ${names.join(', ')} } from '@dealwright/shared';`,
    ];
  }
  const bySource = Map.groupBy(outside, (type) => type.source);
  const lines = [...bySource].map(([{ target }, types]) => {
    const names = types.map(({ name }) => name).join(', ');
    return `import type { ${names} } from './${path.basename(target)}';`;
  });
  return [
    `import { freezeDeep } from '../values/freeze-deep.ts';`,
    `import type { JsonObject } from '../values/json.ts';`,
    ...lines.sort(),
  ];
}

function literal(source: SchemaSource): string {
  return JSON.stringify(
    source.schema,
    (key, value: unknown) => {
      if (reserved.has(key)) throw new Error(`${source.file}: the key ${key} is not allowed`);
      return value;
    },
    2,
  );
}
