import { describeField } from '../testing/field-contract.ts';
import { numberField } from './field.ts';

describeField(numberField);
