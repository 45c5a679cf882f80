import { describeControl } from '../testing/control-contract.tsx';
import { textControl } from './Control.tsx';
import { textField } from './field.ts';

describeControl(textField, textControl);
