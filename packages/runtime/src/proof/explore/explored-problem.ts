import type { Problem } from '@dealwright/shared';
import type { FlowStart } from '../begin-flow.ts';
import { dutiesInWords } from '../duties/conflict-words.ts';
import { dutiesAtFault } from '../duties/duties-at-fault.ts';
import { exampleOf, flowName, nodeName, problemAt, type Teller } from '../problem-at.ts';
import type { Unexplored } from './explore-flows.ts';
import type { Judged } from './judge.ts';

/** What exploring has shown, as a problem with the case that comes to it; duties that bring a flow to stand still are named. */
export function exploredProblem(teller: Teller, judged: Judged<FlowStart>): Problem {
  const { code: found, flow, node, always, start, steps } = judged;
  const { initiator, organization, values, at, flow: begun } = start;
  const duties = found === 'proof-may-stand' ? dutiesAtFault(judged) : [];
  const code = duties.length > 0 ? 'proof-may-stand-duty' : found;
  return problemAt({
    code,
    severity: severityOf(found, always),
    flow,
    node,
    params: {
      node: nodeName(teller, flow, node),
      ...(duties.length > 0 ? { duties: dutiesInWords(teller, flow, duties) } : {}),
    },
    example: exampleOf(teller, { code, flow: begun, node, initiator, organization, values, at, steps }),
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
