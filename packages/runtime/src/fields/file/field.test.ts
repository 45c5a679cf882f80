import { describeField } from '../testing/field-contract.ts';
import { fileField } from './field.ts';

describeField(fileField);
