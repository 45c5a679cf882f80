import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { writeText } from '../words.ts';

/** Writes the title of a section or the words of a note. */
export const setLayoutText: Command<{
  readonly form: string;
  readonly layout: string;
  readonly locale: string;
  readonly text: string;
}> = {
  id: 'set-layout-text',
  label: 'command.set-layout-text',
  patch: (definition, { form, layout, locale, text }) => {
    const edit = editOf(definition);
    const node = definition.forms[form]?.layout[layout];
    if (node === undefined || node.kind === 'field' || !definition.locales.includes(locale)) return [];
    const slot = node.kind === 'note' ? 'text' : 'title';
    const ref = node[slot] ?? `t:${layout}.${slot}`;
    edit.set(['forms', form, 'layout', layout, slot], ref);
    writeText(edit, { ref, locale, text });
    return edit.patch();
  },
  announce: (_definition, { text }) => phrase('done.set-layout-text', { text: text.slice(0, 40) }),
  merges: ({ form, layout, locale }) => `set-layout-text ${form} ${layout} ${locale}`,
};
