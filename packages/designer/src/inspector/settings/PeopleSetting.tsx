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
import { freshSource, type SourceOf, type SourcePartsProps, sourceNames } from './source-parts.ts';

/** Sources of people; unless `emptyable` the last one stays. */
export interface PeopleSettingProps extends Pick<ControlProps, 'value' | 'onChange'> {
  readonly emptyable?: boolean;
}

/** Where the people of a node come from: one card a source, in the order in which they are asked. */
export function PeopleSetting({ value, onChange, emptyable = false }: PeopleSettingProps) {
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
              disabled={sources.length === 1 && !emptyable}
              aria-label={t('inspector.people.remove')}
              icon={<Trash2 size={14} />}
              onClick={() => write(sources.toSpliced(index, 1))}
            />
          </div>
          <PeopleSourceParts source={source} onChange={(next) => write(sources.with(index, next))} />
          {source.from === 'choice' && <Among source={source} onChange={(next) => write(sources.with(index, next))} />}
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

/** Among whom somebody may choose: sources of people once more, or everybody. */
function Among({ source, onChange }: SourcePartsProps<SourceOf<'choice'>>) {
  const { t } = useWords();
  const within = (value: Json): void => {
    const { within: _before, ...rest } = source;
    onChange(value === null ? rest : { ...rest, within: value as unknown as readonly PersonSource[] });
  };
  return (
    <fieldset className="source-within" aria-label={t('inspector.people.among')}>
      <legend>{t('inspector.people.among')}</legend>
      {source.within === undefined && <p className="inspector-note">{t('inspector.people.among.all')}</p>}
      <PeopleSetting value={(source.within ?? []) as unknown as Json} onChange={within} emptyable />
    </fieldset>
  );
}
