import { describeField } from '../testing/field-contract.ts';
import { textField } from './field.ts';

describeField(textField);
