import { describeControl } from '../testing/control-contract.tsx';
import { dateControl } from './Control.tsx';
import { dateField } from './field.ts';

describeControl(dateField, dateControl);
