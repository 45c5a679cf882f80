import { describeControl } from '../testing/control-contract.tsx';
import { ratingControl } from './Control.tsx';
import { ratingField } from './field.ts';

describeControl(ratingField, ratingControl);
