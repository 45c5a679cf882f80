export { applyEvent, replay } from './engine/apply-event.ts';
export type { Actor, Command, CommandBody, CommandEnvelope, CommandOf, StartCommand } from './engine/command.ts';
export { type CompiledProcess, compiledProcess } from './engine/compiled-process.ts';
export type { DecisionContext } from './engine/context.ts';
export { decide } from './engine/decide.ts';
export type { Decision, GateGap, Refusal, TraceStep } from './engine/decision.ts';
export type { Effect } from './engine/effect.ts';
export type { DealEvent, EventBody, EventStamp } from './engine/event.ts';
export type { FoundPerson, NodeStep, NodeTools } from './engine/node-tools.ts';
export { type OpenTask, openTasks } from './engine/open-tasks.ts';
export { fillsSlot, membersOfSlot } from './engine/people/role-members.ts';
export { type GateContext, gateGap, isClosedGap } from './engine/pipeline/gate.ts';
export { type LegalMove, legalMoves } from './engine/pipeline/legal-moves.ts';
export { type ReasonParamKind, reasonParamKind } from './engine/reason-params.ts';
export type {
  Deal,
  Incident,
  Instant,
  PendingMove,
  PinnedVersion,
  Reason,
  Run,
  RunStatus,
  Seat,
  SeatStatus,
  Timer,
  Visit,
  VisitStatus,
} from './engine/state.ts';
export { engineTexts, refusalTexts } from './engine/texts.ts';
export {
  type FieldStates,
  fieldStatesFor,
  fieldsOfForm,
  statesAtNode,
  statesAtStart,
  statesByRole,
  type Viewer,
  type ViewOfDeal,
} from './engine/values/field-states.ts';
export type { FieldContext, FieldType, FieldTypes, ValueProblem } from './fields/field-type.ts';
export { fieldTypes } from './fields/registry.ts';
export type { NodeKind, NodeSignal, SeatDecision, TransferRequest } from './nodes/node-kind.ts';
export { nodeKinds, nodeTexts } from './nodes/registry.ts';
export { exampleOrganization } from './scenario/example-organization.ts';
