import type { PersonSource } from '@dealwright/shared';
import { InputNumber, Select, Switch } from 'antd';
import { useWords } from '../../app/use-words.ts';
import { useDefinition } from '../../document/use-document.ts';
import { useKnownOrganization } from '../../simulator/use-known-organization.ts';
import { FeelEditor } from '../FeelEditor.tsx';
import { InspectorRow } from '../InspectorFrame.tsx';
import { useScopes } from '../use-scope.ts';
import { useNodesBefore } from './nodes-before.ts';
import type { SourceOf, SourcePartsProps } from './source-parts.ts';

interface PickProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly textKey: string;
  readonly onPick: (value: Value) => void;
}

function Pick<Value extends string>({ label, value, values, textKey, onPick }: PickProps<Value>) {
  const { t } = useWords();
  return (
    <InspectorRow label={t(label)}>
      <Select
        size="small"
        className="full-width"
        aria-label={t(label)}
        value={value}
        options={values.map((each) => ({ value: each, label: t(`${textKey}.${each}`) }))}
        onChange={onPick}
      />
    </InspectorRow>
  );
}

/** Exactly one superior. */
export function SuperiorPart({ source, onChange }: SourcePartsProps<SourceOf<'superior'>>) {
  const { t } = useWords();
  return (
    <>
      <Pick
        label="inspector.people.of"
        value={source.of ?? 'initiator'}
        values={['initiator', 'owner']}
        textKey="inspector.people.whose"
        onPick={(of) => onChange({ ...source, of })}
      />
      <InspectorRow label={t('inspector.people.level')}>
        <InputNumber
          size="small"
          min={1}
          max={20}
          precision={0}
          aria-label={t('inspector.people.level')}
          value={source.level}
          onChange={(level) => level !== null && onChange({ ...source, level })}
        />
      </InspectorRow>
    </>
  );
}

/** Who leads a team or region. */
export function HeadPart({ source, onChange }: SourcePartsProps<SourceOf<'head'>>) {
  return (
    <>
      <Pick
        label="inspector.people.unit"
        value={source.unit}
        values={['team', 'region']}
        textKey="inspector.people.unit"
        onPick={(unit) => onChange({ ...source, unit })}
      />
      <Pick
        label="inspector.people.of"
        value={source.of ?? 'deal'}
        values={['deal', 'initiator', 'owner']}
        textKey="inspector.people.whose"
        onPick={(of) => onChange({ ...source, of })}
      />
    </>
  );
}

/** A group of the organization. */
export function GroupPart({ source, onChange }: SourcePartsProps<SourceOf<'group'>>) {
  const { t } = useWords();
  const groups = Object.values(useKnownOrganization()?.groups ?? {});
  return (
    <Select
      size="small"
      className="full-width"
      aria-label={t('inspector.people.group')}
      value={source.group}
      options={groups.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(group: string) => onChange({ ...source, group })}
    />
  );
}

/** The superior whose authority covers an amount. */
export function AuthorityPart({ source, onChange }: SourcePartsProps<SourceOf<'authority'>>) {
  const { t, of } = useWords();
  const amounts = Object.entries(useDefinition().fields).filter(
    ([, { type }]) => type === 'money' || type === 'number',
  );
  return (
    <>
      <InspectorRow label={t('inspector.people.amount')}>
        <Select
          size="small"
          className="full-width"
          aria-label={t('inspector.people.amount')}
          value={source.amount}
          options={amounts.map(([value, { label }]) => ({ value, label: of(label) }))}
          onChange={(amount) => onChange({ ...source, amount })}
        />
      </InspectorRow>
      <InspectorRow label={t('inspector.people.all')}>
        <Switch
          size="small"
          aria-label={t('inspector.people.all')}
          checked={source.all === true}
          onChange={(all) => onChange({ ...source, all })}
        />
      </InspectorRow>
    </>
  );
}

/** Whom somebody chooses by hand. */
export function ChoicePart({ source, onChange }: SourcePartsProps<SourceOf<'choice'>>) {
  const { t } = useWords();
  return (
    <>
      <Pick
        label="inspector.people.by"
        value={source.by}
        values={['initiator', 'previous']}
        textKey="inspector.people.by"
        onPick={(by) => onChange(chosenBy(source, by))}
      />
      {source.by === 'previous' && <Chooser source={source} onChange={onChange} />}
      <InspectorRow label={t('inspector.people.most')}>
        <InputNumber
          size="small"
          min={1}
          max={25}
          precision={0}
          aria-label={t('inspector.people.most')}
          value={source.most ?? 1}
          onChange={(most) => most !== null && onChange({ ...source, most })}
        />
      </InspectorRow>
    </>
  );
}

function chosenBy({ node: _, ...source }: SourceOf<'choice'>, by: SourceOf<'choice'>['by']): SourceOf<'choice'> {
  return { ...source, by };
}

/** At which node before this one the people are chosen. */
function Chooser({ source: { node = '', ...source }, onChange }: SourcePartsProps<SourceOf<'choice'>>) {
  const { t } = useWords();
  const nearest = { value: '', label: t('inspector.people.node.nearest') };
  return (
    <InspectorRow label={t('inspector.people.node')}>
      <Select
        size="small"
        className="full-width"
        aria-label={t('inspector.people.node')}
        value={node}
        options={[nearest, ...useNodesBefore('choose')]}
        onChange={(next) => onChange(next === '' ? source : { ...source, node: next })}
      />
    </InspectorRow>
  );
}

/** People given by a formula. */
export function ExpressionPart({ source, onChange }: SourcePartsProps<SourceOf<'expression'>>) {
  const { t } = useWords();
  const { deal } = useScopes();
  return (
    <FeelEditor
      label={t('inspector.people.from.expression')}
      value={source.value}
      scope={deal}
      onChange={(value) => onChange({ ...source, value })}
    />
  );
}

/** Weight of the votes of a source's people. */
export function WeightPart({ source, onChange }: SourcePartsProps) {
  const { t } = useWords();
  return (
    <InspectorRow label={t('inspector.people.weight')}>
      <InputNumber
        size="small"
        min={1}
        max={1000}
        precision={0}
        aria-label={t('inspector.people.weight')}
        value={source.weight ?? 1}
        onChange={(weight) => {
          const { weight: _before, ...rest } = source;
          onChange((weight === null || weight === 1 ? rest : { ...rest, weight }) as PersonSource);
        }}
      />
    </InspectorRow>
  );
}
