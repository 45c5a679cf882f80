import type { Constant, ExpressionType } from '@dealwright/shared';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { useOrganization } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';

/** A fixed value being edited, by the type it must have. */
export interface ConstantEditorProps {
  readonly constant: Constant;
  readonly type: ExpressionType;
  readonly onChange: (constant: Constant) => void;
}

/** Edits a fixed value; what is typed counts once it is one. */
export function ConstantEditor({ constant, type, onChange }: ConstantEditorProps) {
  const { t, of } = useWords();
  const label = t('condition.value');
  switch (type.kind) {
    case 'choice': {
      const chosen = 'choice' in constant ? constant.choice : undefined;
      const options = (type.options ?? []).map(({ id, label: words }) => ({
        value: id,
        label: words.startsWith('t:') ? of(words) : words,
      }));
      return (
        <Select
          size="small"
          aria-label={label}
          value={chosen ?? null}
          options={options}
          popupMatchSelectWidth={false}
          onChange={(choice: string) => onChange({ choice })}
        />
      );
    }
    case 'boolean':
      return (
        <Select
          size="small"
          aria-label={label}
          value={'boolean' in constant ? constant.boolean : true}
          options={[true, false].map((value) => ({ value, label: t(value ? 'condition.yes' : 'condition.no') }))}
          onChange={(value: boolean) => onChange({ boolean: value })}
        />
      );
    case 'person':
      return (
        <PersonSelect
          chosen={'person' in constant ? constant.person : undefined}
          onChoose={(person) => onChange({ person })}
        />
      );
    case 'date':
      return (
        <Input
          size="small"
          type="date"
          aria-label={label}
          value={'date' in constant ? constant.date : ''}
          onChange={({ target }) => target.value !== '' && onChange({ date: target.value })}
        />
      );
    default:
      return <TypedConstant constant={constant} type={type} onChange={onChange} />;
  }
}

function PersonSelect({
  chosen,
  onChoose,
}: {
  readonly chosen: string | undefined;
  readonly onChoose: (person: string) => void;
}) {
  const { t } = useWords();
  const people = useOrganization()?.people ?? [];
  return (
    <Select
      size="small"
      aria-label={t('condition.value')}
      value={chosen ?? null}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChoose}
    />
  );
}

/** Numbers, money, texts and durations: typed, and taken when they can be understood. */
function TypedConstant({ constant, type, onChange }: ConstantEditorProps) {
  const { t } = useWords();
  const stored = writtenOf(constant);
  const [typed, setTyped] = useState<string | null>(null);
  const understood = readConstant(typed ?? stored, constant, type);
  const leave = (): void => setTyped(null);
  const change = (text: string): void => {
    setTyped(text);
    const read = readConstant(text, constant, type);
    if (read !== null) onChange(read);
  };
  return (
    <Input
      size="small"
      className="clause-typed"
      aria-label={t('condition.value')}
      aria-invalid={understood === null}
      {...(understood === null ? { status: 'error' as const } : {})}
      value={typed ?? stored}
      suffix={'money' in constant ? constant.money.currency : undefined}
      onChange={({ target }) => change(target.value)}
      onBlur={leave}
    />
  );
}

function writtenOf(constant: Constant): string {
  if ('decimal' in constant) return constant.decimal;
  if ('money' in constant) return constant.money.amount;
  const [value] = Object.values(constant);
  return typeof value === 'string' ? value : '';
}

const decimal = /^-?\d{1,30}(\.\d{1,15})?$/;
const duration = /^-?P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/;

/** The constant that a typed text means for a type, or null when it means none. Group separators are read over. */
export function readConstant(text: string, before: Constant, type: ExpressionType): Constant | null {
  const plain = text.trim().replace(/[,，\s]/g, '');
  switch (type.kind) {
    case 'decimal':
      return decimal.test(plain) ? { decimal: plain } : null;
    case 'money': {
      const currency = 'money' in before ? before.money.currency : (type.currency ?? 'CNY');
      return decimal.test(plain) ? { money: { amount: plain, currency } } : null;
    }
    case 'duration':
      return duration.test(plain) ? { duration: plain } : null;
    case 'dateTime':
      return Number.isNaN(Date.parse(plain)) ? null : { dateTime: plain };
    case 'time':
      return /^\d{2}:\d{2}:\d{2}$/.test(plain) ? { time: plain } : null;
    default:
      return { text };
  }
}
