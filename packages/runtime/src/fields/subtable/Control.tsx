import type { FieldValues, Json } from '@dealwright/shared';
import { Plus, Trash2 } from 'lucide-react';
import { memo, useCallback, useRef } from 'react';
import type { ShownProblem } from '../../form/form-session.ts';
import type { ControlProps, FieldControl, ReadProps } from '../../form-view/control.ts';
import { FieldProblems } from '../../form-view/FieldProblems.tsx';
import { useForm, useFormText } from '../../form-view/form-context.tsx';
import { ReadView } from '../../form-view/ReadView.tsx';
import { type FieldContext, fieldSettings } from '../field-type.ts';
import { subtableField } from './field.ts';
import { type JsonRow, rowsOf } from './rows.ts';
import type { Settings } from './settings.generated.ts';

/** The columns this person sees, in order. */
function useColumns({ field }: FieldContext): readonly string[] {
  const { session } = useForm();
  return (field.columns ?? []).filter((column) => session.field(column).visible);
}

function SubtableControl({ field, id, value, context, problems, onChange, onBlur }: ControlProps) {
  const { session } = useForm();
  const text = useFormText();
  const columns = useColumns(context);
  const rows = rowsOf(value);
  const latest = useRef(rows);
  latest.current = rows;
  const { maxRows = 200 } = fieldSettings<Settings>(context.field);
  const send = useRef(onChange);
  send.current = onChange;
  const put = useCallback((next: readonly JsonRow[]) => send.current(next as readonly Json[]), []);
  const change = useCallback(
    (index: number, values: FieldValues) =>
      put(latest.current.map((row, at) => (at === index ? { ...row, values } : row))),
    [put],
  );
  const leave = useRef(onBlur);
  leave.current = onBlur;
  const blur = useCallback(() => leave.current(), []);
  const remove = useCallback((index: number) => put(latest.current.filter((_, at) => at !== index)), [put]);
  const add = (): void => put([...rows, session.newRow(field) as JsonRow]);
  return (
    <div className="dw-table-box" id={id}>
      <table className="dw-table">
        <Head columns={columns} removable />
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.id}
              id={id}
              row={row}
              index={index}
              columns={columns}
              problems={problemsOfRow(problems, index)}
              onChange={change}
              onRemove={remove}
              onBlur={blur}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className="dw-empty">{text('form.rows.none')}</p> : null}
      {rows.length < maxRows ? (
        <button type="button" className="dw-add" onClick={add}>
          <Plus size={14} aria-hidden />
          {text('form.row.add')}
        </button>
      ) : null}
    </div>
  );
}

const noProblems: readonly ShownProblem[] = [];

function problemsOfRow(problems: readonly ShownProblem[], index: number): readonly ShownProblem[] {
  const found = problems.filter(({ path }) => path.startsWith(`/${index}/`));
  return found.length === 0 ? noProblems : found;
}

function Head({ columns, removable }: { readonly columns: readonly string[]; readonly removable: boolean }) {
  const { session, controls } = useForm();
  const text = useFormText();
  return (
    <thead>
      <tr>
        <th scope="col" className="dw-row-number">
          #
        </th>
        {columns.map((column) => {
          const { field } = session.context(column);
          return (
            <th key={column} scope="col" data-align={controls.get(field.type)?.align}>
              {session.text(field.label)}
              {session.field(column).required ? (
                <span className="dw-star" title={text('form.required')}>
                  *
                </span>
              ) : null}
            </th>
          );
        })}
        {removable ? <td className="dw-row-remove" /> : null}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly id: string;
  readonly row: JsonRow;
  readonly index: number;
  readonly columns: readonly string[];
  readonly problems: readonly ShownProblem[];
  readonly onChange: (index: number, values: FieldValues) => void;
  readonly onRemove: (index: number) => void;
  readonly onBlur: () => void;
}

/** One row; drawn again only when it is another row object or has other problems. */
const Row = memo(
  function Row({ id, row, index, columns, problems, onChange, onRemove, onBlur }: RowProps) {
    const text = useFormText();
    return (
      <tr>
        <th scope="row" className="dw-row-number">
          {index + 1}
        </th>
        {columns.map((column) => (
          <Cell
            key={column}
            element={`${id}-${index}-values-${column}`}
            column={column}
            row={row}
            number={index + 1}
            problems={problems.filter(({ path }) => path.split('/')[3] === column)}
            onChange={(value) => onChange(index, { ...row.values, [column]: value })}
            onBlur={onBlur}
          />
        ))}
        <td className="dw-row-remove">
          <button
            type="button"
            className="dw-icon-button"
            aria-label={text('form.row.remove', { row: index + 1 })}
            onClick={() => onRemove(index)}
          >
            <Trash2 size={14} aria-hidden />
          </button>
        </td>
      </tr>
    );
  },
  (before, next) =>
    before.row === next.row &&
    before.index === next.index &&
    before.onChange === next.onChange &&
    before.columns.join() === next.columns.join() &&
    JSON.stringify(before.problems) === JSON.stringify(next.problems),
);

interface CellProps {
  readonly element: string;
  readonly column: string;
  readonly row: JsonRow;
  readonly number: number;
  readonly problems: readonly ShownProblem[];
  readonly onChange: (value: Json) => void;
  readonly onBlur: () => void;
}

function Cell({ element, column, row, number, problems, onChange, onBlur }: CellProps) {
  const { session, controls } = useForm();
  const text = useFormText();
  const context = session.context(column);
  const view = session.field(column);
  const control = controls.get(context.field.type);
  const value = (Object.hasOwn(row.values, column) ? row.values[column] : null) ?? null;
  const label = session.text(context.field.label);
  const describedBy = problems.length === 0 ? undefined : `${element}-problems`;
  return (
    <td data-label={label} data-align={control?.align}>
      {control === undefined || view.readonly ? (
        <span className="dw-cell-read">
          <ReadView value={value} context={context} />
        </span>
      ) : (
        <control.Control
          field={column}
          id={element}
          value={value}
          context={context}
          options={view.options}
          required={view.required}
          invalid={problems.length > 0}
          describedBy={describedBy}
          name={`${label}, ${text('form.row', { row: number })}`}
          problems={problems}
          onChange={onChange}
          onBlur={onBlur}
        />
      )}
      <FieldProblems id={`${element}-problems`} problems={problems} />
    </td>
  );
}

function SubtableRead({ value, context }: ReadProps) {
  const { session, controls } = useForm();
  const columns = useColumns(context);
  return (
    <table className="dw-table">
      <Head columns={columns} removable={false} />
      <tbody>
        {rowsOf(value).map((row, index) => (
          <tr key={row.id}>
            <th scope="row" className="dw-row-number">
              {index + 1}
            </th>
            {columns.map((column) => {
              const inner = session.context(column);
              return (
                <td
                  key={column}
                  data-label={session.text(inner.field.label)}
                  data-align={controls.get(inner.field.type)?.align}
                >
                  <span className="dw-cell-read">
                    <ReadView
                      value={(Object.hasOwn(row.values, column) ? row.values[column] : null) ?? null}
                      context={inner}
                    />
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table of inputs; below 560 px each row is a card. */
export const subtableControl: FieldControl = {
  type: subtableField.type,
  Control: SubtableControl,
  labelling: 'group',
  ReadView: SubtableRead,
};
