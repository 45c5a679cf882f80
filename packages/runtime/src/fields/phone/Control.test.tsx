import { describeControl } from '../testing/control-contract.tsx';
import { phoneControl } from './Control.tsx';
import { phoneField } from './field.ts';

describeControl(phoneField, phoneControl);
