import { choiceControl } from '../fields/choice/Control.tsx';
import { choiceField } from '../fields/choice/field.ts';
import { choicesControl } from '../fields/choices/Control.tsx';
import { choicesField } from '../fields/choices/field.ts';
import { consentControl } from '../fields/consent/Control.tsx';
import { consentField } from '../fields/consent/field.ts';
import { emailControl } from '../fields/email/Control.tsx';
import { emailField } from '../fields/email/field.ts';
import type { FieldType, FieldTypes } from '../fields/field-type.ts';
import { longTextControl } from '../fields/long-text/Control.tsx';
import { longTextField } from '../fields/long-text/field.ts';
import { textControl } from '../fields/text/Control.tsx';
import { textField } from '../fields/text/field.ts';
import { yesNoControl } from '../fields/yes-no/Control.tsx';
import { yesNoField } from '../fields/yes-no/field.ts';
import type { FieldControl, FieldControls } from '../form-view/control.ts';

/** Both halves of one field type. */
type FieldHalves = readonly [FieldType, FieldControl];

const small: readonly FieldHalves[] = [
  [textField, textControl],
  [longTextField, longTextControl],
  [emailField, emailControl],
  [choiceField, choiceControl],
  [choicesField, choicesControl],
  [yesNoField, yesNoControl],
  [consentField, consentControl],
];

const large: ReadonlyMap<string, () => Promise<FieldHalves>> = new Map([
  [
    'number',
    async () => [
      (await import('../fields/number/field.ts')).numberField,
      (await import('../fields/number/Control.tsx')).numberControl,
    ],
  ],
  [
    'money',
    async () => [
      (await import('../fields/money/field.ts')).moneyField,
      (await import('../fields/money/Control.tsx')).moneyControl,
    ],
  ],
  [
    'percent',
    async () => [
      (await import('../fields/percent/field.ts')).percentField,
      (await import('../fields/percent/Control.tsx')).percentControl,
    ],
  ],
  [
    'date',
    async () => [
      (await import('../fields/date/field.ts')).dateField,
      (await import('../fields/date/Control.tsx')).dateControl,
    ],
  ],
  [
    'date-time',
    async () => [
      (await import('../fields/date-time/field.ts')).dateTimeField,
      (await import('../fields/date-time/Control.tsx')).dateTimeControl,
    ],
  ],
  [
    'date-range',
    async () => [
      (await import('../fields/date-range/field.ts')).dateRangeField,
      (await import('../fields/date-range/Control.tsx')).dateRangeControl,
    ],
  ],
  [
    'image',
    async () => [
      (await import('../fields/image/field.ts')).imageField,
      (await import('../fields/image/Control.tsx')).imageControl,
    ],
  ],
  [
    'check-in',
    async () => [
      (await import('../fields/check-in/field.ts')).checkInField,
      (await import('../fields/check-in/Control.tsx')).checkInControl,
    ],
  ],
  [
    'signature',
    async () => [
      (await import('../fields/signature/field.ts')).signatureField,
      (await import('../fields/signature/Control.tsx')).signatureControl,
    ],
  ],
  [
    'link',
    async () => [
      (await import('../fields/link/field.ts')).linkField,
      (await import('../fields/link/Control.tsx')).linkControl,
    ],
  ],
  [
    'rating',
    async () => [
      (await import('../fields/rating/field.ts')).ratingField,
      (await import('../fields/rating/Control.tsx')).ratingControl,
    ],
  ],
  [
    'team',
    async () => [
      (await import('../fields/team/field.ts')).teamField,
      (await import('../fields/team/Control.tsx')).teamControl,
    ],
  ],
  [
    'phone',
    async () => [
      (await import('../fields/phone/field.ts')).phoneField,
      (await import('../fields/phone/Control.tsx')).phoneControl,
    ],
  ],
  [
    'person',
    async () => [
      (await import('../fields/person/field.ts')).personField,
      (await import('../fields/person/Control.tsx')).personControl,
    ],
  ],
  [
    'file',
    async () => [
      (await import('../fields/file/field.ts')).fileField,
      (await import('../fields/file/Control.tsx')).fileControl,
    ],
  ],
  [
    'subtable',
    async () => [
      (await import('../fields/subtable/field.ts')).subtableField,
      (await import('../fields/subtable/Control.tsx')).subtableControl,
    ],
  ],
]);

/** Names of the types that can be loaded this way; the registry's own test holds them to be all there are. */
export const lazyTypeNames: readonly string[] = [...small.map(([{ type }]) => type), ...large.keys()];

/** The named field types and the small ones; what brings a library with it is fetched only when it is named. */
export async function loadFields(
  names: ReadonlySet<string>,
): Promise<{ readonly types: FieldTypes; readonly controls: FieldControls }> {
  const fetched = await Promise.all([...large].filter(([name]) => names.has(name)).map(([, load]) => load()));
  const halves = [...small, ...fetched];
  return {
    types: new Map(halves.map(([type]) => [type.type, type])),
    controls: new Map(halves.map(([, control]) => [control.type, control])),
  };
}
