import type { PersonSource } from '@dealwright/shared';
import { Switch } from 'antd';
import { useWords } from '../../app/use-words.ts';
import { useDefinition } from '../../document/use-document.ts';
import { useKnownOrganization } from '../../simulator/use-known-organization.ts';
import { FeelEditor } from '../FeelEditor.tsx';
import { InspectorRow } from '../InspectorFrame.tsx';
import { useScopes } from '../use-scope.ts';
import { useNodesBefore } from './nodes-before.ts';
import { ChooseRow, NumberRow, PickRow } from './SourceRows.tsx';
import { useSettingOwner } from './setting-owner.tsx';
import type { SourceOf, SourcePartsProps } from './source-parts.ts';
import { WhoseRows } from './WhoseParts.tsx';

/** A group of the organization. */
export function GroupPart({ source, onChange }: SourcePartsProps<SourceOf<'group'>>) {
  const groups = Object.values(useKnownOrganization()?.groups ?? {});
  return (
    <ChooseRow
      label="inspector.people.group"
      value={source.group}
      choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
      onChoose={(group) => onChange({ ...source, group })}
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
      <WhoseRows source={source} onChange={onChange} />
      <ChooseRow
        label="inspector.people.amount"
        value={source.amount}
        choices={amounts.map(([value, { label }]) => ({ value, label: of(label) }))}
        onChoose={(amount) => onChange({ ...source, amount })}
      />
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
  return (
    <>
      <PickRow
        label="inspector.people.by"
        value={source.by}
        values={['initiator', 'previous']}
        textKey="inspector.people.by"
        onPick={(by) => onChange(chosenBy(source, by))}
      />
      {source.by === 'previous' && <Chooser source={source} onChange={onChange} />}
      <NumberRow
        label="inspector.people.most"
        most={25}
        value={source.most ?? 1}
        onChange={(most) => onChange({ ...source, most })}
      />
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
    <ChooseRow
      label="inspector.people.node"
      value={node}
      choices={[nearest, ...useNodesBefore('choose')]}
      onChoose={(next) => onChange(next === '' ? source : { ...source, node: next })}
    />
  );
}

/** People given by a formula. */
export function ExpressionPart({ source, onChange }: SourcePartsProps<SourceOf<'expression'>>) {
  const { t } = useWords();
  const owner = useSettingOwner();
  const { deal, ofNode } = useScopes();
  return (
    <FeelEditor
      label={t('inspector.people.from.expression')}
      value={source.value}
      scope={owner.kind === 'node' ? ofNode(owner.flow, owner.node) : deal}
      onChange={(value) => onChange({ ...source, value })}
    />
  );
}

/** Weight of the votes of a source's people. */
export function WeightPart({ source, onChange }: SourcePartsProps) {
  const write = (weight: number): void => {
    const { weight: _before, ...rest } = source;
    onChange((weight === 1 ? rest : { ...rest, weight }) as PersonSource);
  };
  return <NumberRow label="inspector.people.weight" most={1000} value={source.weight ?? 1} onChange={write} />;
}
