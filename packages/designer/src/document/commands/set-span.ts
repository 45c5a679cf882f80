import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { layoutName } from './layout-name.ts';

/** Widths a field can have, in columns of twelve, that leave whole rows. */
export const spans: readonly number[] = [3, 4, 6, 8, 9, 12];

/** Changes how wide a field or note is. */
export const setSpan: Command<{ readonly form: string; readonly layout: string; readonly span: number }> = {
  id: 'set-span',
  label: 'command.set-span',
  shortcut: '[ ]',
  patch: (definition, { form, layout, span }) => {
    const edit = editOf(definition);
    const kind = definition.forms[form]?.layout[layout]?.kind;
    if ((kind !== 'field' && kind !== 'note') || !Number.isInteger(span) || span < 1 || span > 12) return [];
    edit.set(['forms', form, 'layout', layout, 'span'], span);
    return edit.patch();
  },
  announce: (definition, { form, layout, span }, tools) =>
    phrase('done.set-span', { name: layoutName(definition, { form, layout }, tools), span }),
  merges: ({ form, layout }) => `set-span ${form} ${layout}`,
};

/** The next wider or narrower width; the same at the end of the row of widths. */
export function nextSpan(span: number, wider: boolean): number {
  const next = wider ? spans.find((width) => width > span) : spans.findLast((width) => width < span);
  return next ?? span;
}
