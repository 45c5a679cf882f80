import { describeControl } from '../testing/control-contract.tsx';
import { fileControl } from './Control.tsx';
import { fileField } from './field.ts';

describeControl(fileField, fileControl);
