import type { ControlProps } from '@dealwright/runtime/react';
import { DurationInput } from '../DurationInput.tsx';

/** A setting that is a duration. */
export function DurationSetting({ id, value, onChange }: ControlProps) {
  return (
    <DurationInput
      id={id}
      units={['minutes', 'hours', 'days', 'months']}
      value={typeof value === 'string' ? value : undefined}
      onChange={(next) => onChange(next ?? null)}
    />
  );
}
