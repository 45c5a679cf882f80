import type { PersonSource } from '@dealwright/shared';
import { InputNumber, Select } from 'antd';
import type { ComponentType } from 'react';
import { useOrganization } from '../../app/use-me.ts';
import { useWords } from '../../app/use-words.ts';
import { useDefinition } from '../../document/use-document.ts';
import { InspectorRow } from '../InspectorFrame.tsx';
import { AuthorityPart, ChoicePart, ExpressionPart, GroupPart, HeadPart, SuperiorPart } from './MoreSourceParts.tsx';
import type { SourceOf, SourcePartsProps } from './source-parts.ts';

const parts: { readonly [From in PersonSource['from']]: ComponentType<SourcePartsProps<SourceOf<From>>> | null } = {
  people: NamedPeople,
  role: RoleParts,
  superiors: SuperiorParts,
  superior: SuperiorPart,
  authority: AuthorityPart,
  head: HeadPart,
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

function useRoles() {
  const { of } = useWords();
  return Object.entries(useDefinition().roles).map(([value, { label }]) => ({ value, label: of(label) }));
}

function RoleParts({ source, onChange }: SourcePartsProps<SourceOf<'role'>>) {
  const { t } = useWords();
  const roles = useRoles();
  const circles = ['organization', 'region', 'team'] as const;
  return (
    <>
      <InspectorRow label={t('inspector.access.role')}>
        <Select
          size="small"
          className="full-width"
          aria-label={t('inspector.access.role')}
          value={source.role}
          options={roles}
          onChange={(role) => onChange({ ...source, role })}
        />
      </InspectorRow>
      <InspectorRow label={t('inspector.people.within')}>
        <Select
          size="small"
          className="full-width"
          aria-label={t('inspector.people.within')}
          value={source.within ?? 'organization'}
          options={circles.map((value) => ({ value, label: t(`inspector.people.within.${value}`) }))}
          onChange={(within) => onChange({ ...source, within })}
        />
      </InspectorRow>
    </>
  );
}

function SuperiorParts({ source, onChange }: SourcePartsProps<SourceOf<'superiors'>>) {
  const { t } = useWords();
  const roles = useRoles();
  const whose = ['initiator', 'owner'] as const;
  const until = (role: string): void => {
    const { until: _before, ...rest } = source;
    onChange(role === '' ? rest : { ...rest, until: role });
  };
  return (
    <>
      <InspectorRow label={t('inspector.people.of')}>
        <Select
          size="small"
          className="full-width"
          aria-label={t('inspector.people.of')}
          value={source.of ?? 'initiator'}
          options={whose.map((value) => ({ value, label: t(`inspector.people.from.${value}`) }))}
          onChange={(of) => onChange({ ...source, of })}
        />
      </InspectorRow>
      <InspectorRow label={t('inspector.people.levels')}>
        <InputNumber
          size="small"
          min={1}
          max={20}
          precision={0}
          aria-label={t('inspector.people.levels')}
          value={source.levels}
          onChange={(levels) => levels !== null && onChange({ ...source, levels })}
        />
      </InspectorRow>
      <InspectorRow label={t('inspector.people.until')}>
        <Select
          size="small"
          className="full-width"
          aria-label={t('inspector.people.until')}
          value={source.until ?? ''}
          options={[{ value: '', label: '—' }, ...roles]}
          onChange={until}
        />
      </InspectorRow>
    </>
  );
}

function FieldPart({ source, onChange }: SourcePartsProps<SourceOf<'field'>>) {
  const { t, of } = useWords();
  const { fields } = useDefinition();
  return (
    <Select
      size="small"
      className="full-width"
      aria-label={t('inspector.people.from.field')}
      value={source.field}
      showSearch={{ optionFilterProp: 'label' }}
      options={Object.entries(fields).map(([value, { label }]) => ({ value, label: of(label) }))}
      onChange={(field) => onChange({ ...source, field })}
    />
  );
}
