import { describeField } from '../testing/field-contract.ts';
import { personField } from './field.ts';

describeField(personField);
