import { describeField } from '../testing/field-contract.ts';
import { imageField } from './field.ts';

describeField(imageField);
