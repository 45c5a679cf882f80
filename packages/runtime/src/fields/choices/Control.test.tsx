import { describeControl } from '../testing/control-contract.tsx';
import { choicesControl } from './Control.tsx';
import { choicesField } from './field.ts';

describeControl(choicesField, choicesControl);
