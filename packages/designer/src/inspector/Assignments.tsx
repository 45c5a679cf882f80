import type { Expression, ExpressionScope } from '@dealwright/shared';
import { Button, Select } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { useDefinition } from '../document/use-document.ts';
import { FeelEditor } from './FeelEditor.tsx';

/** A field with the expression that gives its value. */
export interface Assignment {
  readonly field: string;
  readonly value: Expression;
}

/** Fields that are given values. */
export interface AssignmentsProps {
  readonly rows: readonly Assignment[];
  /** What may be given a value, and what the expressions may name. */
  readonly scope: ExpressionScope;
  readonly onChange: (rows: readonly Assignment[]) => void;
}

/** Fields with the expression that gives their value, one below the other. */
export function Assignments({ rows, scope, onChange }: AssignmentsProps) {
  const { t, of } = useWords();
  const { fields } = useDefinition();
  const free = [...scope.fields.values()].find(({ id }) => rows.every((row) => row.field !== id));
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
              options={[...scope.fields.keys()].map((id) => ({ value: id, label: of(fields[id]?.label) }))}
              onChange={(field) => onChange(rows.with(index, { ...row, field }))}
            />
            <Button
              type="text"
              size="small"
              aria-label={t('inspector.assign.remove')}
              icon={<Trash2 size={14} />}
              onClick={() => onChange(rows.toSpliced(index, 1))}
            />
          </div>
          <FeelEditor
            label={of(fields[row.field]?.label)}
            value={row.value}
            scope={scope}
            onChange={(next) => onChange(rows.with(index, { ...row, value: next }))}
          />
        </div>
      ))}
      {free !== undefined && (
        <button
          type="button"
          className="link-button"
          onClick={() => onChange([...rows, { field: free.id, value: { const: { empty: true } } }])}
        >
          <Plus size={14} aria-hidden="true" />
          {t('inspector.assign.add')}
        </button>
      )}
    </div>
  );
}
