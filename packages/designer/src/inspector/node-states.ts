import { fieldTypes, nodeKinds } from '@dealwright/runtime';
import type { Field, FieldState } from '@dealwright/shared';

const every: readonly FieldState[] = ['hidden', 'masked', 'read', 'edit', 'required'];

/** What the people of a node may be allowed with a field: masked only where the field has a mask or its type knows one. */
export function nodeStates(field: Field, now: FieldState | undefined): readonly FieldState[] {
  const masks = field.privacy?.mask !== undefined || (fieldTypes.get(field.type)?.masks.length ?? 0) > 0;
  return every.filter((state) => state !== 'masked' || masks || now === 'masked');
}

/** Whether people look at the deal at nodes of a kind: they decide or work there, or are told of it (S-31, S-36). */
export function showsDeal(kind: string): boolean {
  const known = nodeKinds.get(kind);
  return known !== undefined && (known.decisions.length > 0 || known.group === 'people');
}
