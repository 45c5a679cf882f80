import { describeControl } from '../testing/control-contract.tsx';
import { consentControl } from './Control.tsx';
import { consentField } from './field.ts';

describeControl(consentField, consentControl);
