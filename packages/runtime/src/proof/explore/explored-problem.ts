import type { Problem } from '@dealwright/shared';
import type { FlowStart } from '../begin-flow.ts';
import { exampleOf, flowName, nodeName, problemAt, type Teller } from '../problem-at.ts';
import type { Unexplored } from './explore-flows.ts';
import type { Judged } from './judge.ts';

/** What exploring has shown, as a problem with the case that comes to it. */
export function exploredProblem(
  teller: Teller,
  { code, flow, node, always, start, steps }: Judged<FlowStart>,
): Problem {
  const { initiator, values, at, flow: begun } = start;
  return problemAt({
    code,
    severity: severityOf(code, always),
    flow,
    node,
    params: { node: nodeName(teller, flow, node) },
    example: exampleOf(teller, { code, flow: begun, node, initiator, values, at, steps }),
  });
}

/** What no way leads out of blocks publishing; what some decision leads into is for the business to judge. */
function severityOf(code: Judged<FlowStart>['code'], always: boolean): Problem['severity'] {
  if (code === 'proof-outside') return 'notice';
  return always && (code === 'proof-no-exit' || code === 'proof-may-stand') ? 'error' : 'warning';
}

/** A flow that was not explored to the end, so that silence about it is not taken for more than it is. */
export function unexploredProblem(teller: Teller, { flow, places }: Unexplored): Problem {
  const params = { flow: flowName(teller, flow), count: places };
  return problemAt({ code: 'proof-unexplored', severity: 'notice', flow, params });
}
