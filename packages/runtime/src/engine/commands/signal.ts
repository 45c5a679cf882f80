import type { ProcessDefinition } from '@dealwright/shared';
import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { giveSignal } from '../flow/take-signal.ts';
import type { Deal } from '../state.ts';
import { type At, record, refuse, type Turn } from '../turn.ts';
import { checkGiven } from '../values/check-given.ts';

/**
 * Something happened outside. Everybody who waits for it learns of it; when nobody does, it is kept for the first who will (WCP-24),
 * and one of the same name that is kept already gives way. Its values are checked at once, against the fields of the nodes that wait
 * for the name.
 */
export function signal(turn: Turn, { name, values = {} }: CommandOf<'signal'>): Refusal | null {
  if (turn.deal.status !== 'open') return refuse('deal-ended');
  const fields = fieldsOfSignal(turn.definition, name);
  if (fields === null) return refuse('unknown-signal', { name });
  const checked = checkGiven(turn, values, fields);
  if ('refused' in checked) return checked.refused;
  turn.cause = { code: 'signal-came', params: { name } };
  record(turn, { kind: 'signal-kept', name, values: checked.values });
  turn.note?.({ what: { code: 'signal-came', params: { name } } });
  for (const at of waitingFor(turn.deal, name)) giveSignal(turn, at, { name, values: checked.values });
  return null;
}

function waitingFor({ runs }: Deal, name: string): readonly At[] {
  const running = Object.values(runs).filter(({ status }) => status === 'running');
  return running.flatMap((run) =>
    run.open
      .filter(({ awaits }) => awaits?.for === 'signal' && awaits.name === name)
      .map(({ id }) => ({ run: run.id, visit: id })),
  );
}

/** The fields an event may bring values for; null when no node of the process waits for it. */
function fieldsOfSignal({ flows }: ProcessDefinition, name: string): readonly string[] | null {
  const nodes = Object.values(flows).flatMap((flow) => Object.values(flow.nodes));
  const awaited = nodes.flatMap((node) => kindOfNode(node)?.signal?.(node) ?? []).filter((each) => each.name === name);
  return awaited.length === 0 ? null : awaited.flatMap(({ fields }) => fields);
}
