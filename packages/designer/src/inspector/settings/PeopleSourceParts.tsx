import type { PersonSource } from '@dealwright/shared';
import { Select } from 'antd';
import type { ComponentType } from 'react';
import { useOrganization } from '../../app/use-me.ts';
import { useWords } from '../../app/use-words.ts';
import { AuthorityPart, ChoicePart, ExpressionPart, GroupPart } from './MoreSourceParts.tsx';
import { ChooseRow, NumberRow, PickRow, useRoleChoices } from './SourceRows.tsx';
import type { SourceOf, SourcePartsProps } from './source-parts.ts';
import { FieldRow, HeadPart, MembersPart, SuperiorPart, WhoseRows } from './WhoseParts.tsx';

const parts: { readonly [From in PersonSource['from']]: ComponentType<SourcePartsProps<SourceOf<From>>> | null } = {
  people: NamedPeople,
  role: RoleParts,
  superiors: SuperiorParts,
  superior: SuperiorPart,
  authority: AuthorityPart,
  head: HeadPart,
  members: MembersPart,
  group: GroupPart,
  field: FieldPart,
  choice: ChoicePart,
  initiator: null,
  owner: null,
  expression: ExpressionPart,
};

/** What is chosen of one source beside its kind. */
export function PeopleSourceParts({ source, onChange }: SourcePartsProps) {
  const Part = parts[source.from] as ComponentType<SourcePartsProps> | null;
  return Part === null ? null : <Part source={source} onChange={onChange} />;
}

function NamedPeople({ source, onChange }: SourcePartsProps<SourceOf<'people'>>) {
  const { t } = useWords();
  const people = useOrganization()?.people ?? [];
  return (
    <Select
      mode="multiple"
      size="small"
      className="full-width"
      aria-label={t('inspector.people')}
      value={[...source.people]}
      showSearch={{ optionFilterProp: 'label' }}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(chosen: string[]) => onChange({ ...source, people: chosen })}
    />
  );
}

function RoleParts({ source, onChange }: SourcePartsProps<SourceOf<'role'>>) {
  return (
    <>
      <ChooseRow
        label="inspector.access.role"
        value={source.role}
        choices={useRoleChoices()}
        onChoose={(role) => onChange({ ...source, role })}
      />
      <PickRow
        label="inspector.people.within"
        value={source.within ?? 'organization'}
        values={['organization', 'region', 'team']}
        textKey="inspector.people.within"
        onPick={(within) => onChange({ ...source, within })}
      />
    </>
  );
}

function SuperiorParts({ source, onChange }: SourcePartsProps<SourceOf<'superiors'>>) {
  const until = (role: string): void => {
    const { until: _before, ...rest } = source;
    onChange(role === '' ? rest : { ...rest, until: role });
  };
  return (
    <>
      <WhoseRows source={source} onChange={onChange} />
      <NumberRow
        label="inspector.people.levels"
        most={20}
        value={source.levels}
        onChange={(levels) => onChange({ ...source, levels })}
      />
      <ChooseRow
        label="inspector.people.until"
        value={source.until ?? ''}
        choices={[{ value: '', label: '—' }, ...useRoleChoices()]}
        onChoose={until}
      />
    </>
  );
}

function FieldPart({ source, onChange }: SourcePartsProps<SourceOf<'field'>>) {
  return <FieldRow value={source.field} onChoose={(field) => onChange({ ...source, field })} />;
}
