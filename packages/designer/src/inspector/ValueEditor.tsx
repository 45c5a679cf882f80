import type { Constant, Expression, ExpressionScope, ExpressionType } from '@dealwright/shared';
import { Select } from 'antd';
import { Variable } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { ConstantEditor } from './ConstantEditor.tsx';
import { freshConstant } from './fresh-clause.ts';

/** A value of a clause: fixed, or another field of the same type. */
export interface ValueEditorProps {
  readonly value: Expression;
  readonly type: ExpressionType;
  readonly scope: ExpressionScope;
  readonly onChange: (value: Expression) => void;
}

/** Edits one value of a sentence. */
export function ValueEditor({ value, type, scope, onChange }: ValueEditorProps) {
  const { t } = useWords();
  const alike = [...scope.fields.values()].filter((field) => field.type.kind === type.kind);
  const inputs = [...scope.inputs].filter(([, input]) => input.kind === type.kind);
  const isFixed = 'const' in value;
  const options = [
    ...alike.map(({ id, label }) => ({ value: id, label })),
    ...inputs.map(([name]) => ({ value: `input ${name}`, label: t(`sentence.input.${name}`) })),
  ];
  const chosen = 'field' in value ? value.field : 'input' in value ? `input ${value.input}` : undefined;
  return (
    <span className="clause-value">
      {isFixed ? (
        <ConstantEditor
          constant={value.const}
          type={type}
          onChange={(constant: Constant) => onChange({ const: constant })}
        />
      ) : (
        <Select
          size="small"
          aria-label={t('condition.value')}
          value={chosen ?? null}
          options={options}
          popupMatchSelectWidth={false}
          onChange={(next: string) => onChange(next.startsWith('input ') ? { input: next.slice(6) } : { field: next })}
        />
      )}
      {options.length > 0 && (
        <button
          type="button"
          className="icon-button"
          aria-pressed={!isFixed}
          aria-label={isFixed ? t('condition.fields') : t('condition.fixed')}
          title={isFixed ? t('condition.fields') : t('condition.fixed')}
          onClick={() => onChange(isFixed ? firstOf(options) : { const: freshConstant(type) })}
        >
          <Variable size={14} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

function firstOf(options: readonly { readonly value: string }[]): Expression {
  const first = options[0]?.value ?? '';
  return first.startsWith('input ') ? { input: first.slice(6) } : { field: first };
}
