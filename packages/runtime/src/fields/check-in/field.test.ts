import { describeField } from '../testing/field-contract.ts';
import { checkInField } from './field.ts';

describeField(checkInField);
