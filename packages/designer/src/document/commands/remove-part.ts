import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { homeOfPart, type PartRef, partName } from '../parts.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';

/** Takes a decision table, role, purpose, notice or figure away; of a role also its rights. */
export const removePart: Command<PartRef> = {
  id: 'remove-part',
  label: 'command.remove-part',
  patch: (definition, { part, id }) => {
    const edit = editOf(definition);
    const home = homeOfPart({ part, id });
    const gone = edit.get(home);
    edit.unset(home);
    if (part === 'role') edit.unset(['access', 'roles', id]);
    dropTexts(edit, gone);
    return edit.patch();
  },
  announce: (definition, ref, tools) =>
    phrase('done.remove-part', { kind: `part.${ref.part}`, name: partName(definition, ref, tools) }),
};
