import { isJsonObject } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { fieldName } from '../words.ts';
import { privacyOf } from './fresh-field.ts';

/** Makes a field one of another type: label, rules and the settings that both types know stay. */
export const changeType: Command<{ readonly field: string; readonly type: string }> = {
  id: 'change-type',
  label: 'command.change-type',
  patch: (definition, { field, type }, tools) => {
    const edit = editOf(definition);
    const before = definition.fields[field];
    const after = tools.fieldTypes.get(type);
    if (before === undefined || after === undefined || before.type === type) return [];
    if (after.hasColumns || tools.fieldTypes.get(before.type)?.hasColumns === true) return [];
    const known = after.settingsSchema.properties;
    const kept = Object.entries(before.settings).filter(([name]) => isJsonObject(known) && Object.hasOwn(known, name));
    edit.set(['fields', field, 'type'], type);
    edit.set(['fields', field, 'typeVersion'], after.version);
    edit.set(['fields', field, 'settings'], { ...after.defaults, ...Object.fromEntries(kept) });
    const { privacy } = privacyOf(after);
    if (before.privacy === undefined && privacy !== undefined) edit.set(['fields', field, 'privacy'], privacy);
    return edit.patch();
  },
  announce: (definition, { field, type }, tools) =>
    phrase('done.change-type', { name: fieldName(definition, field, tools), type: `field.${type}.name` }),
};
