import { describeNode } from '../testing/node-contract.ts';
import { startNode } from './node.ts';

describeNode(startNode);
