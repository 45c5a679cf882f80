import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fieldTypes, nodeKinds } from '@dealwright/runtime';
import type { ProcessDefinition, TextCatalogue } from '@dealwright/shared';
import type { CommandTools } from '../command.ts';
import { idMaker } from '../new-id.ts';

const library = path.join(import.meta.dirname, '../../../../templates/library');

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The equipment quote of the template library, as the designer receives it. */
export function quoteDefinition(): ProcessDefinition {
  return templateAt('negotiate/industrial-equipment-quote');
}

/** The lead capture of the template library: a public form with consents, and a gate that asks for one. */
export function leadDefinition(): ProcessDefinition {
  return templateAt('acquire/gdpr-lead-capture');
}

function templateAt(place: string): ProcessDefinition {
  const folder = path.join(library, place);
  const texts: Record<string, TextCatalogue> = {};
  for (const file of readdirSync(path.join(folder, 'texts'))) {
    texts[path.basename(file, '.json')] = readJson(path.join(folder, 'texts', file)) as TextCatalogue;
  }
  return { ...(readJson(path.join(folder, 'template.json')) as Omit<ProcessDefinition, 'texts'>), texts };
}

/** Tools with ids that count up, so that a script of commands can be run again. */
export function countingTools(): CommandTools {
  let count = 0;
  const bytes = (length: number): Uint8Array => {
    count += 1;
    return Uint8Array.from({ length }, (_value, index) => Math.floor(count / 36 ** index) % 36);
  };
  return { fieldTypes, nodeKinds, locale: 'zh-CN', newId: idMaker(bytes, () => false) };
}
