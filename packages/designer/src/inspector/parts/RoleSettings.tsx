import type { FieldState, RoleAccess } from '@dealwright/shared';
import { Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../../app/use-words.ts';
import { setAccess } from '../../document/commands/set-access.ts';
import { setRoleAccess } from '../../document/commands/set-role-access.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { statesOf } from '../../form-board/use-viewed-state.ts';
import { ChoiceRow } from '../ChoiceRow.tsx';
import { InspectorRow, InspectorSection } from '../InspectorFrame.tsx';
import { StatesTable } from '../StatesTable.tsx';
import { TitleRow } from './TitleRow.tsx';

const reaches = ['none', 'own', 'team', 'region', 'organization'] as const;
const states: readonly FieldState[] = ['hidden', 'masked', 'read', 'edit', 'required'];

/** What a role is called, which deals it sees, and what it may do with each field. */
export function RoleSettings({ id }: { readonly id: string }) {
  const { t, of } = useWords();
  const reveal = useId();
  const definition = useDefinition();
  const { roles, access, fields } = definition;
  const role = roles[id];
  if (role === undefined) return null;
  const rights = access?.roles[id];
  const { run } = useDocument.getState();
  const masked = Object.entries(fields).filter(([, { privacy }]) => privacy?.mask !== undefined);
  const otherwise = statesOf(definition, id);
  return (
    <>
      <InspectorSection>
        <TitleRow textRef={role.label} />
        <p className="inspector-note">
          <code>{id}</code>
        </p>
        <ChoiceRow
          label={t('role.deals')}
          value={rights?.deals ?? 'none'}
          choices={reaches.map((value) => ({ value, label: t(`role.deals.${value}`) }))}
          onChoose={(value) => run(setRoleAccess, { role: id, member: 'deals', value: value as RoleAccess['deals'] })}
        />
        <InspectorRow label={t('role.reveal')} id={reveal}>
          <Select
            id={reveal}
            mode="multiple"
            className="full-width"
            value={[...(rights?.reveal ?? [])]}
            options={masked.map(([value, { label }]) => ({ value, label: of(label) }))}
            onChange={(value: string[]) =>
              run(setRoleAccess, { role: id, member: 'reveal', value: value.length === 0 ? undefined : value })
            }
          />
        </InspectorRow>
      </InspectorSection>
      <InspectorSection title={t('inspector.node.fields')}>
        <StatesTable
          heading={t('inspector.access.field')}
          states={states}
          rows={Object.entries(fields).map(([field, { label }]) => ({
            id: field,
            name: of(label),
            state: rights?.fields?.[field],
            otherwise: otherwise.get(field),
          }))}
          onChange={(field, state) => run(setAccess, { role: id, field, state })}
        />
      </InspectorSection>
    </>
  );
}
