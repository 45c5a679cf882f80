import { describeControl } from '../testing/control-contract.tsx';
import { checkInControl } from './Control.tsx';
import { checkInField } from './field.ts';

describeControl(checkInField, checkInControl);
