import type { FieldState } from '@dealwright/shared';
import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../app/use-words.ts';

/** One row of states: who or what, its state if one is set, and the one that holds otherwise. */
export interface StatesRow {
  readonly id: string;
  readonly name: string;
  readonly state: FieldState | undefined;
  /** What holds when none is set. */
  readonly otherwise?: FieldState | undefined;
}

/** Rows of radio buttons, one column a state. */
export interface StatesTableProps {
  readonly heading: string;
  readonly states: readonly FieldState[];
  readonly rows: readonly StatesRow[];
  readonly onChange: (row: string, state: FieldState | null) => void;
}

/** Who may do what with a field: one row of choices each. A row without a choice follows the field itself. */
export function StatesTable({ heading, states, rows, onChange }: StatesTableProps) {
  const { t } = useWords();
  const group = useId();
  return (
    <table className="states-table">
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {states.map((state) => (
            <th key={state} scope="col">
              {t(`inspector.access.${state}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, state, otherwise }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {states.map((one) => (
              <td key={one}>
                <input
                  type="radio"
                  name={`${group}-${id}`}
                  aria-label={`${name}: ${t(`inspector.access.${one}`)}`}
                  data-inherited={state === undefined}
                  checked={(state ?? otherwise) === one}
                  onChange={() => onChange(id, one)}
                  onClick={() => state === undefined && otherwise === one && onChange(id, one)}
                />
              </td>
            ))}
            <td>
              {state !== undefined && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={`${name}: ${t('inspector.access.clear')}`}
                  title={t('inspector.access.clear')}
                  onClick={() => onChange(id, null)}
                >
                  <RotateCcw size={12} aria-hidden="true" />
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
