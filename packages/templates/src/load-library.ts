import { readdirSync, readFileSync } from 'node:fs';
import type { ProcessDefinition, Scenario } from '@dealwright/shared';

/** One template as it lies in the library: its definition with all texts, and the scenarios that prove it. */
export interface Template {
  /** Folder name, such as "gdpr-lead-capture". */
  readonly name: string;
  /** The module of the journey it belongs to: the folder above. */
  readonly module: string;
  readonly definition: ProcessDefinition;
  readonly scenarios: readonly Scenario[];
}

// By the package's name: a program that this is built into lies elsewhere.
const library = new URL('library/', import.meta.resolve('@dealwright/templates/package.json'));

/** All templates, sorted by module and name. Read from the package's own files, so a change of a file is a change of the product. */
export function loadLibrary(): readonly Template[] {
  return foldersOf(library).flatMap((module) =>
    foldersOf(new URL(`${module}/`, library)).map((name) => loadTemplate(module, name)),
  );
}

function loadTemplate(module: string, name: string): Template {
  const folder = new URL(`${module}/${name}/`, library);
  const body = readJson(new URL('template.json', folder)) as Omit<ProcessDefinition, 'texts' | 'tests'>;
  const texts = Object.fromEntries(
    filesOf(new URL('texts/', folder)).map((file) => [
      file.replace(/\.json$/, ''),
      readJson(new URL(`texts/${file}`, folder)),
    ]),
  ) as ProcessDefinition['texts'];
  const scenarios = filesOf(new URL('scenarios/', folder)).map(
    (file) => readJson(new URL(`scenarios/${file}`, folder)) as Scenario,
  );
  return { name, module, definition: { ...body, texts, tests: [...scenarios] }, scenarios };
}

function foldersOf(url: URL): readonly string[] {
  return readdirSync(url, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

function filesOf(url: URL): readonly string[] {
  return readdirSync(url)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
}

function readJson(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}
