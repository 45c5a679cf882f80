import { describeField } from '../testing/field-contract.ts';
import { subtableField } from './field.ts';

describeField(subtableField);
