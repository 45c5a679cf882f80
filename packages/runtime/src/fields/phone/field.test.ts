import { describeField } from '../testing/field-contract.ts';
import { phoneField } from './field.ts';

describeField(phoneField);
