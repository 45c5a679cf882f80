import { describeControl } from '../testing/control-contract.tsx';
import { dateTimeControl } from './Control.tsx';
import { dateTimeField } from './field.ts';

describeControl(dateTimeField, dateTimeControl);
