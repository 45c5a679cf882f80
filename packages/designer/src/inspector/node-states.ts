import { fieldTypes } from '@dealwright/runtime';
import type { Field, FieldState } from '@dealwright/shared';

const every: readonly FieldState[] = ['hidden', 'masked', 'read', 'edit', 'required'];

/** What the people of a node may be allowed with a field: masked only where the field has a mask or its type knows one. */
export function nodeStates(field: Field, now: FieldState | undefined): readonly FieldState[] {
  const masks = field.privacy?.mask !== undefined || (fieldTypes.get(field.type)?.masks.length ?? 0) > 0;
  return every.filter((state) => state !== 'masked' || masks || now === 'masked');
}
