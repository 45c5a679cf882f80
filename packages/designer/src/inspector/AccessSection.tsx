import type { FieldState } from '@dealwright/shared';
import { useWords } from '../app/use-words.ts';
import { setAccess } from '../document/commands/set-access.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { statesOf } from '../form-board/use-viewed-state.ts';
import { InspectorSection } from './InspectorFrame.tsx';
import { StatesTable } from './StatesTable.tsx';

/** What each role may do with a field. */
export function AccessSection({ field }: { readonly field: string }) {
  const { t, of } = useWords();
  const definition = useDefinition();
  const { roles, access, fields } = definition;
  const states: readonly FieldState[] =
    fields[field]?.privacy?.mask === undefined
      ? ['hidden', 'read', 'edit', 'required']
      : ['hidden', 'masked', 'read', 'edit', 'required'];
  const rows = Object.entries(roles).map(([id, { label }]) => ({
    id,
    name: of(label),
    state: access?.roles[id]?.fields?.[field],
    otherwise: statesOf(definition, id).get(field),
  }));
  if (rows.length === 0) return null;
  return (
    <InspectorSection title={t('inspector.access')} aside={t('inspector.access.by-role')}>
      <StatesTable
        heading={t('inspector.access.role')}
        states={states}
        rows={rows}
        onChange={(role, state) => useDocument.getState().run(setAccess, { role, field, state })}
      />
    </InspectorSection>
  );
}
