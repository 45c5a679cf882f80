import type { PersonSource } from '@dealwright/shared';
import { Switch } from 'antd';
import { useWords } from '../../app/use-words.ts';
import { useKnownOrganization } from '../../simulator/use-known-organization.ts';
import { InspectorRow } from '../InspectorFrame.tsx';
import { ChooseRow, NumberRow, PickRow, usePeopleFields } from './SourceRows.tsx';
import type { SourceOf, SourcePartsProps } from './source-parts.ts';

type Upwards = SourceOf<'superiors' | 'superior' | 'authority'>;
type Placed = SourceOf<'head' | 'members'>;

/** Exactly one superior. */
export function SuperiorPart({ source, onChange }: SourcePartsProps<SourceOf<'superior'>>) {
  return (
    <>
      <WhoseRows source={source} onChange={onChange} />
      <NumberRow
        label="inspector.people.level"
        most={20}
        value={source.level}
        onChange={(level) => onChange({ ...source, level })}
      />
    </>
  );
}

/** Whose way up is meant. */
export function WhoseRows({ source, onChange }: SourcePartsProps<Upwards>) {
  const { field: _before, ...rest } = source;
  return (
    <>
      <PickRow
        label="inspector.people.of"
        value={source.of ?? 'initiator'}
        values={['initiator', 'owner', 'field']}
        textKey="inspector.people.whose"
        onPick={(of) => onChange({ ...rest, of } as PersonSource)}
      />
      {source.of === 'field' && <FieldRow value={source.field} onChoose={(field) => onChange({ ...source, field })} />}
    </>
  );
}

/** Who leads a team or region. */
export function HeadPart({ source, onChange }: SourcePartsProps<SourceOf<'head'>>) {
  return <PlaceRows source={source} onChange={onChange} />;
}

/** Everybody in a team or region. */
export function MembersPart({ source, onChange }: SourcePartsProps<SourceOf<'members'>>) {
  const { t } = useWords();
  const { below: _before, ...rest } = source;
  return (
    <>
      <PlaceRows source={source} onChange={onChange} />
      {source.unit === 'team' && (
        <InspectorRow label={t('inspector.people.below')}>
          <Switch
            size="small"
            aria-label={t('inspector.people.below')}
            checked={source.below === true}
            onChange={(below) => onChange(below ? { ...rest, below } : rest)}
          />
        </InspectorRow>
      )}
    </>
  );
}

/** Which team or region is meant: of the deal, of somebody, or one by name. */
function PlaceRows({ source, onChange }: SourcePartsProps<Placed>) {
  const { field: _field, place: _place, ...rest } = source;
  const organization = useKnownOrganization();
  const places = Object.values((source.unit === 'team' ? organization?.teams : organization?.regions) ?? {});
  return (
    <>
      <PickRow
        label="inspector.people.unit"
        value={source.unit}
        values={['team', 'region']}
        textKey="inspector.people.unit"
        onPick={(unit) => onChange(inUnit(rest, unit))}
      />
      <PickRow
        label="inspector.people.of"
        value={source.of ?? 'deal'}
        values={['deal', 'initiator', 'owner', 'field', 'place']}
        textKey="inspector.people.whose"
        onPick={(of) => onChange({ ...rest, of } as PersonSource)}
      />
      {source.of === 'field' && <FieldRow value={source.field} onChoose={(field) => onChange({ ...source, field })} />}
      {source.of === 'place' && (
        <ChooseRow
          label="inspector.people.place"
          value={source.place ?? ''}
          choices={places.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(place) => onChange({ ...source, place })}
        />
      )}
    </>
  );
}

/** Only teams have teams below them. */
function inUnit(source: Omit<Placed, 'field' | 'place'>, unit: Placed['unit']): PersonSource {
  const { below: _before, ...rest } = source as SourceOf<'members'>;
  return { ...(unit === 'team' ? source : rest), unit } as PersonSource;
}

/** The field whose people are meant. */
export function FieldRow({
  value,
  onChoose,
}: {
  readonly value: string | undefined;
  readonly onChoose: (field: string) => void;
}) {
  return (
    <ChooseRow
      label="inspector.people.from.field"
      value={value ?? ''}
      choices={usePeopleFields()}
      onChoose={onChoose}
    />
  );
}
