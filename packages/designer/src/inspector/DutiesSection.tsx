import { nodeKinds } from '@dealwright/runtime';
import type { Duty } from '@dealwright/shared';
import { Button, Select } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { setFlow } from '../document/commands/set-flow.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { InspectorRow, InspectorSection } from './InspectorFrame.tsx';
import { NumberRow, PickRow } from './settings/SourceRows.tsx';

const rules = ['different-people', 'not-initiator', 'distinct-people', 'distinct-teams'] as const;

/** Which of a flow's deciders must be different people; it holds through proxies, transfers and people added by hand. */
export function DutiesSection({ flow }: { readonly flow: string }) {
  const { t, of } = useWords();
  const target = useDefinition().flows[flow];
  if (target === undefined) return null;
  const duties = target.duties ?? [];
  const deciders = Object.entries(target.nodes).filter(
    ([, { kind }]) => (nodeKinds.get(kind)?.decisions.length ?? 0) > 0,
  );
  const choices = deciders.map(([value, { title }]) => ({ value, label: of(title) }));
  const write = (next: readonly Duty[]): void => {
    useDocument.getState().run(setFlow, { flow, member: 'duties', value: next.length === 0 ? undefined : next });
  };
  const fresh: Duty = { rule: 'different-people', nodes: choices.slice(0, 2).map(({ value }) => value) };
  return (
    <InspectorSection title={t('inspector.duties')}>
      {duties.length === 0 && <p className="inspector-note">{t('inspector.duties.none')}</p>}
      {duties.map((duty, index) => (
        <DutyCard
          key={index}
          duty={duty}
          choices={choices}
          onChange={(next) => write(duties.with(index, next))}
          onRemove={() => write(duties.toSpliced(index, 1))}
        />
      ))}
      {choices.length > 0 && (
        <button type="button" className="link-button" onClick={() => write([...duties, fresh])}>
          <Plus size={14} aria-hidden="true" />
          {t('inspector.duty.add')}
        </button>
      )}
    </InspectorSection>
  );
}

interface DutyCardProps {
  readonly duty: Duty;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (duty: Duty) => void;
  readonly onRemove: () => void;
}

/** One duty: its rule, the nodes it is about, and how many where it counts. */
export function DutyCard({ duty, choices, onChange, onRemove }: DutyCardProps) {
  const { t } = useWords();
  const counts = duty.rule === 'distinct-people' || duty.rule === 'distinct-teams';
  const pick = (rule: Duty['rule']): void => {
    const { atLeast: _before, ...rest } = duty;
    const isCounted = rule === 'distinct-people' || rule === 'distinct-teams';
    onChange(isCounted ? { ...rest, rule, atLeast: duty.atLeast ?? 2 } : { ...rest, rule });
  };
  return (
    <div className="inspector-card">
      <PickRow
        label="inspector.duty.rule"
        value={duty.rule}
        values={rules}
        textKey="inspector.duty.rule"
        onPick={pick}
      />
      <InspectorRow label={t('inspector.duty.nodes')}>
        <Select
          mode="multiple"
          size="small"
          className="full-width"
          aria-label={t('inspector.duty.nodes')}
          value={[...duty.nodes]}
          options={[...choices]}
          onChange={(nodes: string[]) => nodes.length > 0 && onChange({ ...duty, nodes })}
        />
      </InspectorRow>
      {counts && (
        <NumberRow
          label="inspector.duty.atLeast"
          least={2}
          most={20}
          value={duty.atLeast ?? 2}
          onChange={(atLeast) => onChange({ ...duty, atLeast })}
        />
      )}
      <Button
        type="text"
        size="small"
        aria-label={t('inspector.duty.remove')}
        icon={<Trash2 size={14} />}
        onClick={onRemove}
      />
    </div>
  );
}
