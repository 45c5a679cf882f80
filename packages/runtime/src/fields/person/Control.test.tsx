import { describeControl } from '../testing/control-contract.tsx';
import { personControl } from './Control.tsx';
import { personField } from './field.ts';

describeControl(personField, personControl);
