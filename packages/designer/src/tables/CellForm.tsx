import type { Expression, TableCell } from '@dealwright/shared';
import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { ConstantEditor } from '../inspector/ConstantEditor.tsx';
import { FeelEditor } from '../inspector/FeelEditor.tsx';
import { freshConstant } from '../inspector/fresh-clause.ts';
import { ValueEditor } from '../inspector/ValueEditor.tsx';
import { cellOf, compareOpsFor, comparison, type PlainTest, plainTestOf } from './cell-choice.ts';
import type { ColumnFacts } from './column-facts.ts';

interface CellFormProps {
  readonly column: ColumnFacts;
  readonly value: TableCell | Expression | undefined;
  readonly name: string;
  readonly onWrite: (value: TableCell | Expression) => void;
  readonly onDone: () => void;
}

/** Plain inputs for one cell: choices and values instead of FEEL text. */
export function CellForm({ column, value, name, onWrite, onDone }: CellFormProps) {
  const { t } = useWords();
  return (
    <fieldset className="cell-form" aria-label={name}>
      {column.side === 'when' ? (
        <TestForm column={column} cell={(value ?? { any: true }) as TableCell} onWrite={onWrite} />
      ) : (
        <OutputForm column={column} value={(value ?? { const: { empty: true } }) as Expression} onWrite={onWrite} />
      )}
      <Button size="small" type="primary" onClick={onDone}>
        {t('table.done')}
      </Button>
    </fieldset>
  );
}

/** The choice that stands for a plain test. */
function shownAs(plain: PlainTest | null) {
  if (plain === null) return null;
  switch (plain.kind) {
    case 'compare':
      return plain.op;
    case 'options':
      return plain.except ? ('except' as const) : ('options' as const);
    default:
      return plain.kind;
  }
}

interface TestFormProps {
  readonly column: ColumnFacts;
  readonly cell: TableCell;
  readonly onWrite: (cell: TableCell) => void;
}

function TestForm({ column, cell, onWrite }: TestFormProps) {
  const { t } = useWords();
  const { type } = column;
  const plain = plainTestOf(cell);
  const write = (next: PlainTest): void => onWrite(cellOf(next));
  if (type.kind === 'list' || type.kind === 'row') return <p className="inspector-note">{t('table.feel-only')}</p>;
  const before = plain?.kind === 'compare' ? plain.values : [];
  const kinds = type.kind === 'choice' ? (['options', 'except'] as const) : compareOpsFor(type);
  const shown = shownAs(plain);
  const choose = (kind: 'any' | 'empty' | (typeof kinds)[number]): void => {
    if (kind === 'any' || kind === 'empty') write({ kind });
    else if (kind === 'options' || kind === 'except') {
      const known = plain?.kind === 'options' ? plain.options : [];
      const [first] = type.kind === 'choice' ? (type.options ?? []) : [];
      const options = known.length > 0 || first === undefined ? known : [first.id];
      write({ kind: 'options', except: kind === 'except', options });
    } else write(comparison(kind, type, before));
  };
  return (
    <>
      <Select
        autoFocus
        size="small"
        aria-label={t('table.test')}
        placeholder={t('table.feel-only')}
        value={shown}
        popupMatchSelectWidth={false}
        options={(['any', ...kinds, 'empty'] as const).map((one) => ({ value: one, label: t(`table.test.${one}`) }))}
        onChange={choose}
      />
      {plain?.kind === 'compare' &&
        plain.values.map((constant, index) => (
          <ConstantEditor
            key={index}
            constant={constant}
            type={type}
            onChange={(next) => write({ ...plain, values: plain.values.with(index, next) })}
          />
        ))}
      {plain?.kind === 'options' && type.kind === 'choice' && (
        <Checkbox.Group
          className="cell-options"
          value={[...plain.options]}
          options={(type.options ?? []).map(({ id, label }) => ({ value: id, label }))}
          onChange={(options) => write({ ...plain, options })}
        />
      )}
      {plain === null && 'test' in cell && <p className="inspector-note">{t('table.feel-only')}</p>}
    </>
  );
}

function OutputForm({
  column,
  value,
  onWrite,
}: {
  readonly column: ColumnFacts;
  readonly value: Expression;
  readonly onWrite: (value: Expression) => void;
}) {
  const { t } = useWords();
  const { type, names } = column;
  const isPlain = 'const' in value || 'field' in value || 'input' in value;
  const [byFormula, setByFormula] = useState(!isPlain);
  const kinds = ['value', 'empty', 'formula'] as const;
  const isEmpty = 'const' in value && 'empty' in value.const;
  const shown = byFormula ? 'formula' : isEmpty ? 'empty' : 'value';
  const choose = (kind: (typeof kinds)[number]): void => {
    setByFormula(kind === 'formula');
    if (kind !== 'formula') onWrite({ const: kind === 'empty' ? { empty: true } : freshConstant(type) });
  };
  return (
    <>
      <Select
        autoFocus
        size="small"
        aria-label={t('table.gives')}
        value={shown}
        options={kinds.map((kind) => ({ value: kind, label: t(`table.gives.${kind}`) }))}
        onChange={choose}
      />
      {shown === 'value' && <ValueEditor value={value} type={type} scope={names.scope} onChange={onWrite} />}
      {shown === 'formula' && (
        <FeelEditor label={t('table.gives')} value={value} scope={names.scope} onChange={onWrite} />
      )}
    </>
  );
}
