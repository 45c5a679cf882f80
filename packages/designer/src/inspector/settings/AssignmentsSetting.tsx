import type { ControlProps } from '@dealwright/runtime/react';
import type { Expression, Json } from '@dealwright/shared';
import { Button, Select } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useWords } from '../../app/use-words.ts';
import { useDefinition } from '../../document/use-document.ts';
import { FeelEditor } from '../FeelEditor.tsx';
import { useScopes } from '../use-scope.ts';
import { useSettingOwner } from './setting-owner.tsx';

interface Assignment {
  readonly field: string;
  readonly value: Expression;
}

/** Fields with the expression that gives their value. */
export function AssignmentsSetting({ value, onChange }: ControlProps) {
  const { t, of } = useWords();
  const { fields } = useDefinition();
  const owner = useSettingOwner();
  const { deal: whole, ofNode } = useScopes();
  const deal = owner.kind === 'node' ? ofNode(owner.flow, owner.node) : whole;
  const rows = Array.isArray(value) ? (value as unknown as readonly Assignment[]) : [];
  const write = (next: readonly Assignment[]): void => onChange(next.length === 0 ? null : (next as unknown as Json));
  const free = [...deal.fields.values()].find(({ id }) => rows.every((row) => row.field !== id));
  return (
    <div className="assignments">
      {rows.map((row, index) => (
        <div key={row.field} className="inspector-card">
          <div className="card-foot">
            <Select
              size="small"
              className="full-width"
              aria-label={t('inspector.assign.field')}
              value={row.field}
              showSearch={{ optionFilterProp: 'label' }}
              options={[...deal.fields.keys()].map((id) => ({ value: id, label: of(fields[id]?.label) }))}
              onChange={(field) => write(rows.with(index, { ...row, field }))}
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
            label={of(fields[row.field]?.label)}
            value={row.value}
            scope={deal}
            onChange={(next) => write(rows.with(index, { ...row, value: next }))}
          />
        </div>
      ))}
      {free !== undefined && (
        <button
          type="button"
          className="link-button"
          onClick={() => write([...rows, { field: free.id, value: { const: { empty: true } } }])}
        >
          <Plus size={14} aria-hidden="true" />
          {t('inspector.assign.add')}
        </button>
      )}
    </div>
  );
}
