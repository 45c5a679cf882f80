import { nodeKinds } from '@dealwright/runtime';
import type { ControlProps } from '@dealwright/runtime/react';
import type { Json, PersonSource } from '@dealwright/shared';
import { Button, Select } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useWords } from '../../app/use-words.ts';
import { useDefinition } from '../../document/use-document.ts';
import { WeightPart } from './MoreSourceParts.tsx';
import { PeopleSourceParts } from './PeopleSourceParts.tsx';
import { useSettingOwner } from './setting-owner.tsx';
import { freshSource, sourceNames } from './source-parts.ts';

/** Where the people of a node come from: one card a source, in the order in which they are asked. */
export function PeopleSetting({ value, onChange }: Pick<ControlProps, 'value' | 'onChange'>) {
  const { t } = useWords();
  const definition = useDefinition();
  const owner = useSettingOwner();
  const node = owner.kind === 'node' ? definition.flows[owner.flow]?.nodes[owner.node] : undefined;
  const counted = node !== undefined && nodeKinds.get(node.kind)?.weighs?.(node) === true;
  const sources = Array.isArray(value) ? (value as unknown as readonly PersonSource[]) : [];
  const write = (next: readonly PersonSource[]): void => onChange(next.length === 0 ? null : (next as unknown as Json));
  return (
    <div className="people-editor">
      {sources.map((source, index) => (
        <div key={index} className="inspector-card">
          <div className="card-foot">
            <Select
              size="small"
              className="full-width"
              aria-label={t('inspector.people.from')}
              value={source.from}
              options={sourceNames.map((from) => ({ value: from, label: t(`inspector.people.from.${from}`) }))}
              onChange={(from) => write(sources.with(index, freshSource(from, definition)))}
            />
            <Button
              type="text"
              size="small"
              disabled={sources.length === 1}
              aria-label={t('inspector.people.remove')}
              icon={<Trash2 size={14} />}
              onClick={() => write(sources.toSpliced(index, 1))}
            />
          </div>
          <PeopleSourceParts source={source} onChange={(next) => write(sources.with(index, next))} />
          {counted && <WeightPart source={source} onChange={(next) => write(sources.with(index, next))} />}
        </div>
      ))}
      <button
        type="button"
        className="link-button"
        onClick={() => write([...sources, freshSource('initiator', definition)])}
      >
        <Plus size={14} aria-hidden="true" />
        {t('inspector.people.add')}
      </button>
    </div>
  );
}
