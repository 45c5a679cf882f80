import type { LayoutNode } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { type Edit, editOf } from '../edit.ts';
import { canHold, type LayoutPlace } from '../layout-tree.ts';
import { phrase } from '../phrase.ts';
import { writeTexts } from '../words.ts';

/** Parts of a form that are not fields. */
export type LayoutKind = Exclude<LayoutNode['kind'], 'field'>;

/** Draws a section, a row of steps or a note. Steps take the whole form: what is there becomes their first step. */
export const addLayout: Command<{
  readonly form: string;
  readonly kind: LayoutKind;
  readonly place: LayoutPlace;
  readonly layout: string;
}> = {
  id: 'add-layout',
  label: 'command.add-layout',
  patch: (definition, { form, kind, place, layout }, tools) => {
    const edit = editOf(definition);
    if (kind === 'steps') return wrapInSteps(edit, { form, steps: layout, first: tools.newId('n') });
    if (!canHold(definition.forms[form]?.layout[place.parent], kind)) return [];
    edit.set(['forms', form, 'layout', layout], freshLayout(kind, layout));
    edit.insert(['forms', form, 'layout', place.parent, 'children'], place.index, layout);
    writeTexts(edit, `t:${layout}.${kind === 'note' ? 'text' : 'title'}`, freshWords[kind]);
    return edit.patch();
  },
  announce: (_definition, { kind }) => phrase('done.add-layout', { kind: `layout.kind.${kind}` }),
};

const freshWords = {
  section: { en: 'Section', 'zh-CN': '分组' },
  steps: { en: 'Step 1', 'zh-CN': '第 1 步' },
  note: { en: 'Note for the person who fills this in', 'zh-CN': '写给填写人的说明' },
} as const;

function freshLayout(kind: 'section' | 'note', layout: string): LayoutNode {
  if (kind === 'note') return { kind, text: `t:${layout}.text`, span: 12 };
  return { kind, title: `t:${layout}.title`, children: [] };
}

function wrapInSteps(
  edit: Edit,
  { form, steps, first }: { readonly form: string; readonly steps: string; readonly first: string },
) {
  const layout = edit.definition().forms[form]?.layout ?? {};
  if (Object.values(layout).some(({ kind }) => kind === 'steps')) return [];
  const children = layout.root?.children ?? [];
  if (layout.root === undefined) return [];
  edit.set(['forms', form, 'layout', first], { kind: 'section', title: `t:${first}.title`, children });
  edit.set(['forms', form, 'layout', steps], { kind: 'steps', children: [first] });
  edit.set(['forms', form, 'layout', 'root', 'children'], [steps]);
  writeTexts(edit, `t:${first}.title`, freshWords.steps);
  return edit.patch();
}
