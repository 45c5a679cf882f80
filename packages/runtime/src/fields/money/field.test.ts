import { describeField } from '../testing/field-contract.ts';
import { moneyField } from './field.ts';

describeField(moneyField);
