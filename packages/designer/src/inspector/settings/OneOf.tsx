import type { ControlProps } from '@dealwright/runtime/react';
import { Select } from 'antd';

/** Something that can be chosen, with its words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a chooser shows beside what every control gets. */
export type ChooserProps = ControlProps & { readonly choices: readonly Choice[] };

/** One of several, or none. */
export function OneOf({ id, value, onChange, choices }: ChooserProps) {
  return (
    <Select
      id={id}
      className="full-width"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={typeof value === 'string' ? value : undefined}
      options={[...choices]}
      onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
    />
  );
}

/** Some of several. */
export function SomeOf({ id, value, onChange, choices }: ChooserProps) {
  return (
    <Select
      id={id}
      mode="multiple"
      className="full-width"
      showSearch={{ optionFilterProp: 'label' }}
      value={Array.isArray(value) ? value.map(String) : []}
      options={[...choices]}
      onChange={(chosen: string[]) => onChange(chosen.length === 0 ? null : chosen)}
    />
  );
}
