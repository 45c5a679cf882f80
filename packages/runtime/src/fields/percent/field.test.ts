import { describeField } from '../testing/field-contract.ts';
import { percentField } from './field.ts';

describeField(percentField);
