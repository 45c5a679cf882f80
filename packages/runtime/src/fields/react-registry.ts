import type { FieldControl, FieldControls } from '../form-view/control.ts';
import { checkInControl } from './check-in/Control.tsx';
import { choiceControl } from './choice/Control.tsx';
import { choicesControl } from './choices/Control.tsx';
import { consentControl } from './consent/Control.tsx';
import { dateControl } from './date/Control.tsx';
import { dateRangeControl } from './date-range/Control.tsx';
import { dateTimeControl } from './date-time/Control.tsx';
import { emailControl } from './email/Control.tsx';
import { fileControl } from './file/Control.tsx';
import { imageControl } from './image/Control.tsx';
import { linkControl } from './link/Control.tsx';
import { longTextControl } from './long-text/Control.tsx';
import { moneyControl } from './money/Control.tsx';
import { numberControl } from './number/Control.tsx';
import { percentControl } from './percent/Control.tsx';
import { personControl } from './person/Control.tsx';
import { phoneControl } from './phone/Control.tsx';
import { ratingControl } from './rating/Control.tsx';
import { signatureControl } from './signature/Control.tsx';
import { subtableControl } from './subtable/Control.tsx';
import { teamControl } from './team/Control.tsx';
import { textControl } from './text/Control.tsx';
import { yesNoControl } from './yes-no/Control.tsx';

const list: readonly FieldControl[] = [
  textControl,
  longTextControl,
  numberControl,
  moneyControl,
  percentControl,
  dateControl,
  dateTimeControl,
  dateRangeControl,
  choiceControl,
  choicesControl,
  yesNoControl,
  emailControl,
  phoneControl,
  linkControl,
  personControl,
  teamControl,
  fileControl,
  imageControl,
  ratingControl,
  signatureControl,
  checkInControl,
  consentControl,
  subtableControl,
];

/** The React half of every field type. */
export const fieldControls: FieldControls = new Map(list.map((control) => [control.type, control]));
