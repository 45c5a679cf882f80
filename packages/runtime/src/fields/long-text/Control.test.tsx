import { describeControl } from '../testing/control-contract.tsx';
import { longTextControl } from './Control.tsx';
import { longTextField } from './field.ts';

describeControl(longTextField, longTextControl);
