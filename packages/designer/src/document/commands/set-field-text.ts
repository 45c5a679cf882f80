import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { dropTexts, writeText } from '../words.ts';

/** The words of a field that people see. */
export type FieldTextSlot = 'label' | 'help' | 'placeholder';

/** Writes label, help or placeholder of a field; a help or placeholder without words in any language goes away. */
export const setFieldText: Command<{
  readonly field: string;
  readonly slot: FieldTextSlot;
  readonly locale: string;
  readonly text: string;
}> = {
  id: 'set-field-text',
  label: 'command.set-field-text',
  patch: (definition, { field, slot, locale, text }) => {
    const edit = editOf(definition);
    const target = definition.fields[field];
    if (target === undefined || !definition.locales.includes(locale)) return [];
    const ref = target[slot] ?? `t:${field}.${slot}`;
    edit.set(['fields', field, slot], ref);
    writeText(edit, { ref, locale, text });
    const key = ref.slice(2);
    const wordless = Object.values(edit.definition().texts).every((catalogue) => catalogue[key] === undefined);
    if (wordless && slot !== 'label') {
      edit.unset(['fields', field, slot]);
      dropTexts(edit, ref);
    }
    return edit.patch();
  },
  announce: (_definition, { slot, text }) => phrase(`done.set-field-${slot}`, { text: text.slice(0, 40) }),
  merges: ({ field, slot, locale }) => `set-field-text ${field} ${slot} ${locale}`,
};
