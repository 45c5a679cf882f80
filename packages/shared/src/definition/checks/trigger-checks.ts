import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';
import { inWords } from './names.ts';

/** Whether every flow can begin, and begins by what asks for it. */
export function checkTriggers(frame: CheckFrame): readonly Finding[] {
  const { definition } = frame;
  const asked = new Set(Object.values(definition.pipeline.stages).flatMap(({ gate }) => gate?.flow ?? []));
  const started = new Set(frame.references.flatMap(({ kind, id }) => (kind === 'flow' ? [id] : [])));
  return Object.entries(definition.flows).flatMap(([id, { trigger, title }]): readonly Finding[] => {
    const pointer = pointerOf('flows', id, 'trigger');
    const params = { flow: inWords(frame, title) };
    if (trigger.on === 'stage' && trigger.stage === undefined) {
      return [{ code: 'trigger-stage-missing', severity: 'error', pointer, params }];
    }
    if (trigger.on === 'flow' && !started.has(id))
      return [{ code: 'flow-never-starts', severity: 'warning', pointer, params }];
    if (trigger.on === 'gate' && !asked.has(id))
      return [{ code: 'flow-never-starts', severity: 'warning', pointer, params }];
    return [];
  });
}

/** Flows whose approvals are revoked by a flow that starts otherwise. */
export function checkRevocations(frame: CheckFrame): readonly Finding[] {
  const { flows } = frame.definition;
  return Object.entries(flows).flatMap(([id, { revoke }]): readonly Finding[] => {
    const by = revoke === undefined || !Object.hasOwn(flows, revoke) ? undefined : flows[revoke];
    if (revoke === undefined || by === undefined || by.trigger.on === 'flow') return [];
    const patch = [{ op: 'replace', path: pointerOf('flows', revoke, 'trigger'), value: { on: 'flow' } }] as const;
    const fix = { label: 'fix.start-by-flow', patch };
    const params = { flow: inWords(frame, by.title) };
    return [{ code: 'revoke-flow-trigger', severity: 'error', pointer: pointerOf('flows', id, 'revoke'), params, fix }];
  });
}

/** Gates that ask for a flow which waits for something else. */
export function checkGateFlows(frame: CheckFrame): readonly Finding[] {
  const { definition } = frame;
  return Object.entries(definition.pipeline.stages).flatMap(([stage, { gate }]): readonly Finding[] => {
    const flow = gate?.flow === undefined ? undefined : definition.flows[gate.flow];
    if (gate?.flow === undefined || flow === undefined || flow.trigger.on === 'gate') return [];
    const pointer = pointerOf('pipeline', 'stages', stage, 'gate', 'flow');
    const patch = [
      { op: 'replace', path: pointerOf('flows', gate.flow, 'trigger'), value: { on: 'gate', stage } },
    ] as const;
    const fix = { label: 'fix.start-by-gate', patch };
    return [
      { code: 'gate-flow-trigger', severity: 'error', pointer, params: { flow: inWords(frame, flow.title) }, fix },
    ];
  });
}
