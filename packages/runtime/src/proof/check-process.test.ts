import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import { expect, test } from 'vitest';
import { flow, node, processOf } from '../engine/testing/process.ts';
import { checkProcess } from './check-process.ts';

test.each(['notify', 'approve', 'handle', 'update', 'wait', 'call', 'loop', 'sub-flow'])(
  'more %s nodes without settings than problems are listed: they are named, and nothing breaks over the rest',
  (kind) => {
    const nodes = Object.fromEntries(Array.from({ length: 280 }, (_none, place) => [`nd_n${place}`, node(kind, {})]));
    const definition = processOf({ gateFlow: flow(nodes) });
    const problems = checkProcess(definition, { organization: null, validator: interpretedValidator, locale: 'en' });
    expect(problems.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(100);
  },
);
