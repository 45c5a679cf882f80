import { describeField } from '../testing/field-contract.ts';
import { yesNoField } from './field.ts';

describeField(yesNoField);
