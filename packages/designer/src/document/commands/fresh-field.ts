import type { FieldType } from '@dealwright/runtime';
import type { Field, MaskName } from '@dealwright/shared';
import type { CommandTools } from '../command.ts';
import type { Edit } from '../edit.ts';
import { freeKey } from '../field-key.ts';
import { componentNames, writeTexts } from '../words.ts';

/** Writes a new field of a type, named after its type in every product language; the form's layout is not touched. */
export function writeFreshField(
  edit: Edit,
  { type, field }: { type: string; field: string },
  tools: CommandTools,
): boolean {
  const kind = tools.fieldTypes.get(type);
  if (kind === undefined) return false;
  const label = `t:${field}.label`;
  const fresh: Field = {
    type,
    typeVersion: kind.version,
    key: freeKey(edit.definition(), type),
    label,
    settings: freshSettings(edit, kind.defaults, tools),
    ...privacyOf(kind),
    ...(kind.hasColumns ? { columns: [] } : {}),
  };
  edit.set(['fields', field], fresh);
  writeTexts(edit, label, componentNames(kind, `field.${type}.name`));
  return true;
}

/** What is personal by its nature is covered from the start. */
export function privacyOf({ privacy, defaultMask }: FieldType): Pick<Field, 'privacy'> {
  if (privacy === undefined) return {};
  return { privacy: { class: privacy, ...(defaultMask === null ? {} : { mask: defaultMask as MaskName }) } };
}

/** Options get ids of their own, so that no two fields share one. */
function freshSettings(edit: Edit, defaults: Field['settings'], tools: CommandTools): Field['settings'] {
  const { options } = defaults;
  if (!Array.isArray(options)) return defaults;
  const fresh = options.map((_option, index) => {
    const id = tools.newId('op');
    writeTexts(edit, `t:${id}`, { en: `Option ${index + 1}`, 'zh-CN': `选项 ${index + 1}` });
    return { id, label: `t:${id}` };
  });
  return { ...defaults, options: fresh };
}
