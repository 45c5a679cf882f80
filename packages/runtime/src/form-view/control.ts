import type { Field, Json } from '@dealwright/shared';
import type { ComponentType } from 'react';
import type { FieldContext } from '../fields/field-type.ts';
import type { ShownProblem } from '../form/form-session.ts';

/** What every control is given; it holds no value of its own but what is being typed. */
export interface ControlProps {
  /** Id of the field, in a cell of the column. */
  readonly field: string;
  /** Id of the element that takes the focus; the label points at it. */
  readonly id: string;
  readonly value: Json;
  readonly context: FieldContext;
  /** Options that rules leave, or null for all. */
  readonly options: readonly string[] | null;
  readonly required: boolean;
  readonly invalid: boolean;
  /** Ids of help and problems. */
  readonly describedBy: string | undefined;
  /** Name for screen readers where no visible label is tied to the control: a cell of a table. */
  readonly name: string | undefined;
  /** All shown problems of the field, for controls that show parts of a value. */
  readonly problems: readonly ShownProblem[];
  onChange(value: Json): void;
  onBlur(): void;
}

/** What a read view is given. */
export interface ReadProps {
  readonly value: Json;
  readonly context: FieldContext;
}

/** How a control gets its name. */
export type Labelling = 'input' | 'group';

/** The React half of a field type. */
export interface FieldControl {
  readonly type: string;
  readonly Control: ComponentType<ControlProps>;
  /** input: one element, named by a label. group: several, in a fieldset with a legend. Some let their settings decide. */
  readonly labelling: Labelling | ((field: Field) => Labelling);
  /** Only where words are not enough. */
  readonly ReadView?: ComponentType<ReadProps>;
  /** Numbers stand at the right edge of their column. */
  readonly align?: 'end';
}

/** Controls by field type. */
export type FieldControls = ReadonlyMap<string, FieldControl>;

/** Attributes of a native element that are the same for every simple control. */
export function ariaOf({ id, required, invalid, describedBy, name, onBlur }: ControlProps) {
  return {
    id,
    'aria-required': required || undefined,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy,
    'aria-label': name,
    onBlur,
  };
}
