import { Select } from 'antd';
import { useId } from 'react';
import { InspectorRow } from './InspectorFrame.tsx';

/** A setting that is one of few. */
export interface ChoiceRowProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Words of "nothing chosen"; without it something must be chosen. */
  readonly none?: string;
  readonly onChoose: (value: string | undefined) => void;
}

/** A setting that is one of few, in a list. */
export function ChoiceRow({ label, value, choices, none, onChoose }: ChoiceRowProps) {
  const id = useId();
  const empty = none === undefined ? [] : [{ value: '', label: none }];
  return (
    <InspectorRow label={label} id={id}>
      <Select
        id={id}
        className="full-width"
        value={value ?? (none === undefined ? undefined : '')}
        showSearch={choices.length > 8 ? { optionFilterProp: 'label' } : false}
        options={[...empty, ...choices]}
        onChange={(chosen: string | undefined) => onChoose(chosen === '' ? undefined : chosen)}
      />
    </InspectorRow>
  );
}
