import type { PersonSource, ProcessDefinition } from '@dealwright/shared';
import { InputNumber, Select } from 'antd';
import { useOrganization } from '../../app/use-me.ts';
import { useWords } from '../../app/use-words.ts';
import { useDefinition } from '../../document/use-document.ts';
import { InspectorRow } from '../InspectorFrame.tsx';

/** Kinds of sources in the order they are offered. */
export const sourceNames: readonly PersonSource['from'][] = [
  'role',
  'superiors',
  'people',
  'field',
  'initiator',
  'owner',
];

/** A source of a kind with everything it needs. */
export function freshSource(from: PersonSource['from'], { roles, fields }: ProcessDefinition): PersonSource {
  switch (from) {
    case 'people':
      return { from, people: [] };
    case 'role':
      return { from, role: Object.keys(roles)[0] ?? 'role:member', within: 'region' };
    case 'superiors':
      return { from, of: 'initiator', levels: 1 };
    case 'field':
      return { from, field: Object.keys(fields)[0] ?? 'f_none' };
    case 'initiator':
      return { from };
    case 'owner':
      return { from };
  }
}

interface PartsProps<Source extends PersonSource = PersonSource> {
  readonly source: Source;
  readonly onChange: (source: PersonSource) => void;
}

type Of<From extends PersonSource['from']> = Extract<PersonSource, { readonly from: From }>;

/** What is chosen of one source beside its kind. */
export function PeopleSourceParts({ source, onChange }: PartsProps) {
  switch (source.from) {
    case 'people':
      return <NamedPeople source={source} onChange={onChange} />;
    case 'role':
      return <RoleParts source={source} onChange={onChange} />;
    case 'superiors':
      return <SuperiorParts source={source} onChange={onChange} />;
    case 'field':
      return <FieldPart source={source} onChange={onChange} />;
    case 'initiator':
    case 'owner':
      return null;
  }
}

function NamedPeople({ source, onChange }: PartsProps<Of<'people'>>) {
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

function RoleParts({ source, onChange }: PartsProps<Of<'role'>>) {
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

function SuperiorParts({ source, onChange }: PartsProps<Of<'superiors'>>) {
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

function FieldPart({ source, onChange }: PartsProps<Of<'field'>>) {
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
