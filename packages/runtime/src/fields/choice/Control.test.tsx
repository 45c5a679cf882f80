import { describeControl } from '../testing/control-contract.tsx';
import { choiceControl } from './Control.tsx';
import { choiceField } from './field.ts';

describeControl(choiceField, choiceControl);
