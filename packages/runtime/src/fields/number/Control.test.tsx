import { describeControl } from '../testing/control-contract.tsx';
import { numberControl } from './Control.tsx';
import { numberField } from './field.ts';

describeControl(numberField, numberControl);
