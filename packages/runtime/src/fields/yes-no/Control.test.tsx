import { describeControl } from '../testing/control-contract.tsx';
import { yesNoControl } from './Control.tsx';
import { yesNoField } from './field.ts';

describeControl(yesNoField, yesNoControl);
