import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { freshPart, titleOfPart } from '../fresh-part.ts';
import { homeOfPart, type PartKind, type PartRef, partsOf } from '../parts.ts';
import { phrase } from '../phrase.ts';
import { writeTexts } from '../words.ts';

const names: Readonly<Record<PartKind, Readonly<Record<string, string>>>> = {
  table: { en: 'New table', 'zh-CN': '新决策表' },
  role: { en: 'New role', 'zh-CN': '新角色' },
  purpose: { en: 'New purpose', 'zh-CN': '新目的' },
  notice: {},
  metric: { en: 'New figure', 'zh-CN': '新指标' },
};

/** Adds a decision table, role, purpose, notice or figure; words that are known are given in their languages. */
export const addPart: Command<PartRef & { readonly words?: Readonly<Record<string, string>> }> = {
  id: 'add-part',
  label: 'command.add-part',
  patch: (definition, { part, id, words }, tools) => {
    const edit = editOf(definition);
    if (Object.hasOwn(partsOf(definition, part), id)) return [];
    const home = homeOfPart({ part, id });
    if (edit.get(home.slice(0, -1)) === undefined) edit.set(home.slice(0, -1), {});
    edit.set(home, freshPart(definition, { part, id }, tools));
    writeTexts(edit, titleOfPart(id), words ?? names[part]);
    return edit.patch();
  },
  announce: (_definition, { part }) => phrase('done.add-part', { kind: `part.${part}` }),
};
