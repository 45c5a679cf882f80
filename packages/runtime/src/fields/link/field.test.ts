import { describeField } from '../testing/field-contract.ts';
import { linkField } from './field.ts';

describeField(linkField);
