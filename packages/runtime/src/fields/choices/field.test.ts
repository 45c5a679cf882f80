import { describeField } from '../testing/field-contract.ts';
import { choicesField } from './field.ts';

describeField(choicesField);
