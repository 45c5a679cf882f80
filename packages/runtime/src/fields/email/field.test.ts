import { describeField } from '../testing/field-contract.ts';
import { emailField } from './field.ts';

describeField(emailField);
