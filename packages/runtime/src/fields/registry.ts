import { checkInField } from './check-in/field.ts';
import { choiceField } from './choice/field.ts';
import { choicesField } from './choices/field.ts';
import { consentField } from './consent/field.ts';
import { dateField } from './date/field.ts';
import { dateRangeField } from './date-range/field.ts';
import { dateTimeField } from './date-time/field.ts';
import { emailField } from './email/field.ts';
import type { FieldType, FieldTypes } from './field-type.ts';
import { fileField } from './file/field.ts';
import { imageField } from './image/field.ts';
import { linkField } from './link/field.ts';
import { longTextField } from './long-text/field.ts';
import { moneyField } from './money/field.ts';
import { numberField } from './number/field.ts';
import { percentField } from './percent/field.ts';
import { personField } from './person/field.ts';
import { phoneField } from './phone/field.ts';
import { ratingField } from './rating/field.ts';
import { signatureField } from './signature/field.ts';
import { subtableField } from './subtable/field.ts';
import { teamField } from './team/field.ts';
import { textField } from './text/field.ts';
import { yesNoField } from './yes-no/field.ts';

const list: readonly FieldType[] = [
  textField,
  longTextField,
  numberField,
  moneyField,
  percentField,
  dateField,
  dateTimeField,
  dateRangeField,
  choiceField,
  choicesField,
  yesNoField,
  emailField,
  phoneField,
  linkField,
  personField,
  teamField,
  fileField,
  imageField,
  ratingField,
  signatureField,
  checkInField,
  consentField,
  subtableField,
];

/** Every field type there is, in the order of the palette. */
export const fieldTypes: FieldTypes = new Map(list.map((type) => [type.type, type]));
