import { describeControl } from '../testing/control-contract.tsx';
import { moneyControl } from './Control.tsx';
import { moneyField } from './field.ts';

describeControl(moneyField, moneyControl);
