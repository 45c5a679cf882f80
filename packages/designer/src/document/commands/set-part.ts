import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { homeOfPart, type PartRef, partName } from '../parts.ts';
import { phrase } from '../phrase.ts';

/** Sets one member of a decision table, purpose, notice or figure; `undefined` takes it away. */
export const setPart: Command<PartRef & { readonly member: string; readonly value: unknown }> = {
  id: 'set-part',
  label: 'command.set-part',
  patch: (definition, { member, value, ...ref }) => {
    const edit = editOf(definition);
    const home = homeOfPart(ref);
    if (edit.get(home) === undefined) return [];
    edit.set([...home, member], value);
    return edit.patch();
  },
  announce: (definition, ref, tools) =>
    phrase('done.set-part', { kind: `part.${ref.part}`, name: partName(definition, ref, tools) }),
  merges: ({ part, id, member }) => `set-part ${part} ${id} ${member}`,
};
