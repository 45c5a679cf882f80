import { describeControl } from '../testing/control-contract.tsx';
import { dateRangeControl } from './Control.tsx';
import { dateRangeField } from './field.ts';

describeControl(dateRangeField, dateRangeControl);
