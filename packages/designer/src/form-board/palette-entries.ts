import { fieldTypes } from '@dealwright/runtime';
import { type Form, type ProcessDefinition, textOf } from '@dealwright/shared';
import { layoutOfField } from '../document/layout-tree.ts';
import type { PaletteThing } from './deeds.ts';

/** A chip of the palette: what it adds, its words and icon. */
export interface PaletteEntry {
  readonly id: string;
  readonly thing: PaletteThing;
  readonly icon: string;
  /** Name in the language of the interface, or of the definition for its own fields. */
  readonly name: string;
}

/** Chips under one heading. */
export interface PaletteGroup {
  readonly title: string;
  readonly entries: readonly PaletteEntry[];
}

const layoutIcons = { section: 'heading', steps: 'list-ordered', note: 'info' } as const;

/** The palette of a form: field types by group, parts of the layout, and the process's fields that this form does not show. */
export function paletteGroups(
  definition: ProcessDefinition,
  form: Form,
  words: { readonly t: (key: string) => string; readonly locale: string },
): readonly PaletteGroup[] {
  const types = [...fieldTypes.values()];
  const groups = (['basic', 'advanced', 'relation'] as const).map((group) => ({
    title: `board.group.${group}`,
    entries: types
      .filter((type) => type.group === group)
      .map(
        ({ type, icon }): PaletteEntry => ({
          id: `type-${type}`,
          thing: { kind: 'type', type },
          icon,
          name: words.t(`field.${type}.name`),
        }),
      ),
  }));
  const layout = (['section', 'steps', 'note'] as const).map(
    (kind): PaletteEntry => ({
      id: `layout-${kind}`,
      thing: { kind: 'layout', layout: kind },
      icon: layoutIcons[kind],
      name: words.t(`layout.kind.${kind}`),
    }),
  );
  const existing = existingEntries(definition, form, words.locale);
  return [
    ...groups,
    { title: 'board.group.layout', entries: layout },
    { title: 'board.group.existing', entries: existing },
  ].filter(({ entries }) => entries.length > 0);
}

function existingEntries(definition: ProcessDefinition, form: Form, locale: string): readonly PaletteEntry[] {
  const columns = new Set(Object.values(definition.fields).flatMap((field) => field.columns ?? []));
  return Object.entries(definition.fields)
    .filter(([id]) => !columns.has(id) && layoutOfField(form, id) === null)
    .map(([field, { type, label }]) => ({
      id: `existing-${field}`,
      thing: { kind: 'existing', field },
      icon: fieldTypes.get(type)?.icon ?? 'square',
      name: textOf(definition, label, locale),
    }));
}

/** The chips whose name contains what was typed. */
export function searchPalette(groups: readonly PaletteGroup[], typed: string): readonly PaletteGroup[] {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === '') return groups;
  return groups
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ name }) => name.toLocaleLowerCase().includes(wanted)),
    }))
    .filter(({ entries }) => entries.length > 0);
}
