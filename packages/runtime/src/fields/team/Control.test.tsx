import { describeControl } from '../testing/control-contract.tsx';
import { teamControl } from './Control.tsx';
import { teamField } from './field.ts';

describeControl(teamField, teamControl);
