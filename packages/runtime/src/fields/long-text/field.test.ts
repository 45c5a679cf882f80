import { describeField } from '../testing/field-contract.ts';
import { longTextField } from './field.ts';

describeField(longTextField);
