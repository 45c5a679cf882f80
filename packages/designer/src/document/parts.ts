import { type ProcessDefinition, textOf } from '@dealwright/shared';
import type { Steps } from './edit.ts';

/** Parts of a definition that are neither drawn on a board nor part of one: kept in maps by id, shown as lists. */
export type PartKind = 'table' | 'role' | 'purpose' | 'notice' | 'metric';

/** Where each kind is kept. */
const homes: Readonly<Record<PartKind, readonly string[]>> = {
  table: ['tables'],
  role: ['roles'],
  purpose: ['privacy', 'purposes'],
  notice: ['privacy', 'notices'],
  metric: ['metrics'],
};

/** The kinds in the order they are listed. */
export const partKinds = Object.keys(homes) as PartKind[];

/** A part by its kind and id. */
export interface PartRef {
  readonly part: PartKind;
  readonly id: string;
}

/** The steps to a part. */
export function homeOfPart({ part, id }: PartRef): Steps {
  return [...homes[part], id];
}

/** The parts of a kind that a definition has, by id. */
export function partsOf(definition: ProcessDefinition, part: PartKind): Readonly<Record<string, object>> {
  const { tables = {}, roles, metrics = {}, privacy } = definition;
  return { table: tables, role: roles, metric: metrics, purpose: privacy.purposes, notice: privacy.notices }[part];
}

/** What people call a part. */
export function partName(
  definition: ProcessDefinition,
  { part, id }: PartRef,
  { locale }: { readonly locale: string },
): string {
  const found = partsOf(definition, part)[id] as
    | { readonly title?: string; readonly label?: string; readonly version?: string }
    | undefined;
  if (part === 'notice') return found === undefined ? id : `${id.slice(3)} · ${found.version}`;
  const ref = found?.title ?? found?.label;
  return ref === undefined ? id : textOf(definition, ref, locale);
}

/** The lists of the tab of data. */
export const dataLists = ['fields', 'tables', 'roles', 'privacy', 'metrics'] as const;

/** One of the lists. */
export type DataList = (typeof dataLists)[number];

/** The list in which a kind of part is shown. */
export function listOfPart(part: PartKind): DataList {
  const lists = { table: 'tables', role: 'roles', purpose: 'privacy', notice: 'privacy', metric: 'metrics' } as const;
  return lists[part];
}
