import { describeControl } from '../testing/control-contract.tsx';
import { emailControl } from './Control.tsx';
import { emailField } from './field.ts';

describeControl(emailField, emailControl);
