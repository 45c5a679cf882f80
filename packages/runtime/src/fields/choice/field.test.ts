import { describeField } from '../testing/field-contract.ts';
import { choiceField } from './field.ts';

describeField(choiceField);
