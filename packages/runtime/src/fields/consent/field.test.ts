import { describeField } from '../testing/field-contract.ts';
import { consentField } from './field.ts';

describeField(consentField);
