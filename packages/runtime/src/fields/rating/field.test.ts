import { describeField } from '../testing/field-contract.ts';
import { ratingField } from './field.ts';

describeField(ratingField);
