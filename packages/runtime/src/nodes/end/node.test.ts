import { describeNode } from '../testing/node-contract.ts';
import { endNode } from './node.ts';

describeNode(endNode);
