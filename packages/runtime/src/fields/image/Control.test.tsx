import { describeControl } from '../testing/control-contract.tsx';
import { imageControl } from './Control.tsx';
import { imageField } from './field.ts';

describeControl(imageField, imageControl);
