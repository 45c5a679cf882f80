import { describeField } from '../testing/field-contract.ts';
import { signatureField } from './field.ts';

describeField(signatureField);
