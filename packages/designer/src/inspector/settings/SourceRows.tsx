import { InputNumber, Select } from 'antd';
import { useWords } from '../../app/use-words.ts';
import { useDefinition } from '../../document/use-document.ts';
import { InspectorRow } from '../InspectorFrame.tsx';
import type { Choice } from './OneOf.tsx';

interface PickRowProps<Value extends string> {
  /** Text key. */
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  /** Begins the text keys of the values. */
  readonly textKey: string;
  readonly onPick: (value: Value) => void;
}

/** One of a few values that the product has words for. */
export function PickRow<Value extends string>({ values, textKey, onPick, ...row }: PickRowProps<Value>) {
  const { t } = useWords();
  const choices = values.map((value) => ({ value, label: t(`${textKey}.${value}`) }));
  return <ChooseRow {...row} choices={choices} onChoose={(value) => onPick(value as Value)} />;
}

/** One of the things a definition or organization has. */
export function ChooseRow({
  label,
  value,
  choices,
  onChoose,
}: {
  /** Text key. */
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}) {
  const { t } = useWords();
  return (
    <InspectorRow label={t(label)}>
      <Select
        size="small"
        className="full-width"
        aria-label={t(label)}
        value={value}
        showSearch={choices.length > 8 ? { optionFilterProp: 'label' } : false}
        options={[...choices]}
        onChange={onChoose}
      />
    </InspectorRow>
  );
}

/** A whole number from 1 on. */
export function NumberRow({
  label,
  value,
  most,
  least = 1,
  onChange,
}: {
  /** Text key. */
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly least?: number;
  readonly onChange: (value: number) => void;
}) {
  const { t } = useWords();
  return (
    <InspectorRow label={t(label)}>
      <InputNumber
        size="small"
        min={least}
        max={most}
        precision={0}
        aria-label={t(label)}
        value={value}
        onChange={(next) => next !== null && onChange(next)}
      />
    </InspectorRow>
  );
}

/** The roles of the process, for choosing one. */
export function useRoleChoices(): readonly Choice[] {
  const { of } = useWords();
  return Object.entries(useDefinition().roles).map(([value, { label }]) => ({ value, label: of(label) }));
}

/** The fields of the process that hold people, for choosing one. */
export function usePeopleFields(): readonly Choice[] {
  const { of } = useWords();
  const { fields } = useDefinition();
  return Object.entries(fields).flatMap(([value, { type, label }]) =>
    type === 'person' ? [{ value, label: of(label) }] : [],
  );
}
