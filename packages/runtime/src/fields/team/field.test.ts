import { describeField } from '../testing/field-contract.ts';
import { teamField } from './field.ts';

describeField(teamField);
