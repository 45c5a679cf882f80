import type { ControlProps } from '@dealwright/runtime/react';
import type { Expression, Json } from '@dealwright/shared';
import { Button, Input } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useWords } from '../../app/use-words.ts';
import { FeelEditor } from '../FeelEditor.tsx';
import { useScopes } from '../use-scope.ts';
import { useSettingOwner } from './setting-owner.tsx';

interface Mapped {
  readonly name: string;
  readonly value: Expression;
}

/** Names that another system or process knows, each with the expression that gives its value. */
export function MappingSetting({ value, onChange }: ControlProps) {
  const { t } = useWords();
  const owner = useSettingOwner();
  const { deal, ofNode } = useScopes();
  const scope = owner.kind === 'node' ? ofNode(owner.flow, owner.node) : deal;
  const rows = Array.isArray(value) ? (value as unknown as readonly Mapped[]) : [];
  const write = (next: readonly Mapped[]): void => onChange(next.length === 0 ? null : (next as unknown as Json));
  return (
    <div className="assignments">
      {rows.map((row, index) => (
        <div key={index} className="inspector-card">
          <div className="card-foot">
            <Input
              size="small"
              aria-label={t('inspector.mapping.name')}
              value={row.name}
              onChange={({ target }) => write(rows.with(index, { ...row, name: target.value }))}
            />
            <Button
              type="text"
              size="small"
              aria-label={t('inspector.assign.remove')}
              icon={<Trash2 size={14} />}
              onClick={() => write(rows.toSpliced(index, 1))}
            />
          </div>
          <FeelEditor
            label={row.name}
            value={row.value}
            scope={scope}
            onChange={(next) => write(rows.with(index, { ...row, value: next }))}
          />
        </div>
      ))}
      <button
        type="button"
        className="link-button"
        onClick={() => write([...rows, { name: freeName(rows), value: { const: { empty: true } } }])}
      >
        <Plus size={14} aria-hidden="true" />
        {t('inspector.assign.add')}
      </button>
    </div>
  );
}

function freeName(rows: readonly Mapped[]): string {
  let number = rows.length + 1;
  while (rows.some(({ name }) => name === `value${number}`)) number += 1;
  return `value${number}`;
}
