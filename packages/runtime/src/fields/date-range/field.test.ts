import { describeField } from '../testing/field-contract.ts';
import { dateRangeField } from './field.ts';

describeField(dateRangeField);
