import { describeControl } from '../testing/control-contract.tsx';
import { subtableControl } from './Control.tsx';
import { subtableField } from './field.ts';

describeControl(subtableField, subtableControl);
