import { textKeyOf } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { type Wording, writeText } from '../words.ts';

/** Writes one text in one language. */
export const setText: Command<Wording> = {
  id: 'set-text',
  label: 'command.set-text',
  patch: (definition, wording) => {
    const edit = editOf(definition);
    if (!definition.locales.includes(wording.locale)) return [];
    writeText(edit, wording);
    return edit.patch();
  },
  announce: (_definition, { locale, text }) => phrase('done.set-text', { text: text.slice(0, 40), locale }),
  merges: ({ ref, locale }) => `set-text ${textKeyOf(ref)} ${locale}`,
};
