import { describeControl } from '../testing/control-contract.tsx';
import { linkControl } from './Control.tsx';
import { linkField } from './field.ts';

describeControl(linkField, linkControl);
