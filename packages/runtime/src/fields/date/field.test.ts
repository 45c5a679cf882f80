import { describeField } from '../testing/field-contract.ts';
import { dateField } from './field.ts';

describeField(dateField);
