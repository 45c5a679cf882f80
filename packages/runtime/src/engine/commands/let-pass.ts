import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { nodeOf } from '../flow/blocks.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { performStep } from '../flow/perform-step.ts';
import { isAsker } from '../people/askers.ts';
import { personOf } from '../refuse-actor.ts';
import { dutyAgainst, dutyUnmet } from '../seats/duties.ts';
import type { Run, Visit } from '../state.ts';
import { refuse, type Turn } from '../turn.ts';
import { openVisitOf } from '../visits.ts';
import { runToSteer } from './jump.ts';

/**
 * An administrator completes a node, with a reason: seats that are not decided close without counting as anybody's decision, and the flow
 * goes on (WCP-27). Never at a control, nor his own request, nor against separation of duties.
 */
export function letPass(turn: Turn, { run: id, visit: at, comment, by }: CommandOf<'let-pass'>): Refusal | null {
  const person = personOf(by);
  const run = runToSteer(turn, id, { person, comment });
  if ('refused' in run) return run.refused;
  if (run.status !== 'running') return refuse('run-not-running', { flow: run.flow });
  const visit = openVisitOf(run, at);
  const refused = visit === undefined ? refuse('pass-not-open') : refusePass(turn, { run, visit }, person);
  if (refused !== null) return refused;
  turn.cause = { code: 'others-let-pass', params: { person, decision: 'let-pass', why: comment } };
  const because = { code: 'let-pass', params: { person } };
  performStep(turn, { run: id, visit: at }, { do: 'pass', because, onRecord: true, comment });
  return null;
}

function refusePass(
  turn: Turn,
  { run, visit }: { readonly run: Run; readonly visit: Visit },
  person: string,
): Refusal | null {
  const node = nodeOf(turn.definition, run, visit);
  const acts = node === undefined ? [] : (kindOfNode(node)?.decisions ?? []);
  if (node === undefined || acts.length === 0) return refuse('pass-not-open');
  if (node.settings.control === true) return refuse('pass-control', { node: visit.node });
  if (isAsker(run, person) && acts.includes('approve')) return refuse('pass-own');
  const duty = dutyAgainst(turn, { run, node: visit.node, person }) ?? dutyUnmet(turn, { run, node: visit.node });
  return duty === null ? null : refuse(duty.code, duty.params);
}
