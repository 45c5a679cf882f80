import { describeControl } from '../testing/control-contract.tsx';
import { signatureControl } from './Control.tsx';
import { signatureField } from './field.ts';

describeControl(signatureField, signatureControl);
