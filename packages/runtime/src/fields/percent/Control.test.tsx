import { describeControl } from '../testing/control-contract.tsx';
import { percentControl } from './Control.tsx';
import { percentField } from './field.ts';

describeControl(percentField, percentControl);
