import { describeField } from '../testing/field-contract.ts';
import { dateTimeField } from './field.ts';

describeField(dateTimeField);
