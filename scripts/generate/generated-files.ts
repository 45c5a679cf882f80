import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { renderModule } from './render-module.ts';
import { findSchemas } from './schema-source.ts';

/** A generated file that is not as the schemas say. */
export interface StaleFile {
  readonly target: string;
  /** What it should hold; undefined when it should not exist. */
  readonly wanted: string | undefined;
}

/** What the comparison found: files to write or remove, and schemas from which nothing can be made. */
export interface Comparison {
  readonly stale: readonly StaleFile[];
  readonly faults: readonly string[];
}

/** Compares what is checked in with what the schemas produce. */
export async function compareGenerated(root: string): Promise<Comparison> {
  const all = findSchemas(root);
  const wanted = new Map<string, string>();
  const faults: string[] = [];
  for (const source of all) {
    try {
      wanted.set(source.target, await renderModule(source, all));
    } catch (cause) {
      faults.push(cause instanceof Error ? cause.message : String(cause));
    }
  }
  const stale: StaleFile[] = [];
  for (const [target, text] of wanted) {
    const file = path.join(root, target);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) stale.push({ target, wanted: text });
  }
  const present = globSync('packages/{shared/src/generated/*.ts,runtime/src/{fields,nodes}/*/settings.generated.ts}', {
    cwd: root,
  });
  const known = new Set(all.map(({ target }) => target));
  for (const target of present.sort()) if (!known.has(target)) stale.push({ target, wanted: undefined });
  return { stale, faults };
}
