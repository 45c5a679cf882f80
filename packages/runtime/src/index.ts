export { componentCatalog } from './catalog.ts';
export {
  type RouteAsked,
  type RouteChange,
  type RouteChanges,
  type RouteSeat,
  routeChanges,
} from './engine/ahead/route-changes.ts';
export type { RangeEnd, ValuePiece } from './engine/ahead/value-pieces.ts';
export { isByStranger } from './engine/by-stranger.ts';
export { callFailed } from './engine/call-failed.ts';
export { choicesBegun, choicesOfRunsBegun } from './engine/choices-begun.ts';
export { type ChoiceToMake, type ChoiceWanted, choicesToMake } from './engine/choices-to-make.ts';
export type { Actor, Command, CommandBody, CommandEnvelope, CommandOf, StartCommand } from './engine/command.ts';
export { type CompiledProcess, compiledProcess } from './engine/compiled-process.ts';
export type { DecisionContext } from './engine/context.ts';
export { dueDoubt } from './engine/deadlines/due-doubt.ts';
export { taskIdOf } from './engine/deal-ids.ts';
export { decide } from './engine/decide.ts';
export type { Decision, GateGap, Refusal, TraceStep } from './engine/decision.ts';
export type { Call, Effect } from './engine/effect.ts';
export { keyOf as effectKeyOf } from './engine/effect-of-event.ts';
export type { DealEvent, EventBody, EventStamp } from './engine/event.ts';
export { rowAround } from './engine/flow/blocks.ts';
export { comesBefore } from './engine/flow/deciders-before.ts';
export { earlierNodes } from './engine/flow/earlier-nodes.ts';
export { type ReturnPlace, returnPlaces } from './engine/flow/inner-targets.ts';
export { jumpTargets } from './engine/flow/jump-targets.ts';
export { returnTargets, type WayTarget } from './engine/flow/return-targets.ts';
export { applyEvent, replay } from './engine/fold/apply-event.ts';
export { isLeftOver, isOverdue, leftOver, leftOverCodes, personLeft } from './engine/leaving/leavers.ts';
export { type Heirs, waysToHandOver } from './engine/leaving/ways-to-hand-over.ts';
export { successorOf, withoutPerson } from './engine/leaving/without-person.ts';
export { type WorkOfPerson, workIn } from './engine/leaving/work-of-person.ts';
export type { FoundPerson, NodeStep, NodeTools } from './engine/node-tools.ts';
export { type OpenTask, openTasks } from './engine/open-tasks.ts';
export { fillsSlot, membersOfSlot } from './engine/people/role-members.ts';
export { type GateContext, gateGap, isClosedGap } from './engine/pipeline/gate.ts';
export { type LegalMove, legalMoves } from './engine/pipeline/legal-moves.ts';
export { type PreviewStep, previewRoute, type RoutePreview } from './engine/preview.ts';
export { type ReasonParamKind, reasonParamKind } from './engine/reason-params.ts';
export { resubmissionRefused } from './engine/resubmission.ts';
export { revivalRefused } from './engine/revival.ts';
export { lastingVisits, mayBeRevoked } from './engine/revocation.ts';
export { proxyOf, type StandIn, standInFor, standInsOf } from './engine/seats/proxies.ts';
export { standingIncidents } from './engine/standing-incidents.ts';
export type {
  Advice,
  Deal,
  Group,
  Incident,
  Instant,
  Origin,
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
export { tableAnswered } from './engine/table-words.ts';
export { engineTexts, refusalTexts } from './engine/texts.ts';
export { instantAfter } from './engine/time.ts';
export {
  type FieldStates,
  fieldStatesFor,
  fieldsOfForm,
  statesAtNode,
  statesAtStart,
  statesByRole,
  statesForAdvice,
  type Viewer,
  type ViewOfDeal,
} from './engine/values/field-states.ts';
export { valueInRow } from './engine/values/row-cells.ts';
export { visitOf, visitsOf } from './engine/visits.ts';
export { type SplitWaits, splitWaits, type WaitCause } from './engine/waits/split-waits.ts';
export { type Wait, waitsOf } from './engine/waits/waits-of.ts';
export { withdrawalRefused } from './engine/withdrawal.ts';
export { type FieldContextParts, fieldContextOf } from './fields/field-context.ts';
export { fieldTextsOf } from './fields/field-texts.ts';
export type { FieldContext, FieldType, FieldTypes, ValueProblem } from './fields/field-type.ts';
export { fieldTypes } from './fields/registry.ts';
export { scopeFieldsOf } from './fields/scope-fields.ts';
export { stampValues, type ValuesStamp } from './fields/stamp-values.ts';
export { rowsOf } from './fields/subtable/rows.ts';
export { createFormSession } from './form/create-form-session.ts';
export {
  formFromSettings,
  settingsFromValues,
  settingType,
  valuesFromSettings,
} from './form/form-from-settings.ts';
export type {
  Cause,
  FieldAccess,
  FieldView,
  FormSession,
  FormSessionInput,
  FormSource,
  ServerProblem,
  ShownProblem,
  Submission,
  SummaryLine,
} from './form/form-session.ts';
export { formSourceOf } from './form/form-source.ts';
export { formToJsonSchema } from './form/form-to-json-schema.ts';
export { readLayout } from './form/layout.ts';
export { settingFieldType } from './form/setting-field-type.ts';
export { settingsInUse } from './form/settings-in-use.ts';
export { actingKinds } from './nodes/kinds-of-people.ts';
export type { NodeKind, NodeSignal, SeatDecision, SeatRequest } from './nodes/node-kind.ts';
export { nodeKinds, nodeTexts } from './nodes/registry.ts';
export { checkInSteps, checkProcess } from './proof/check-process.ts';
export { processProblemTexts } from './proof/process-problem-texts.ts';
export { proveProcess } from './proof/prove-process.ts';
export { proofTexts } from './proof/texts.ts';
export type { Difference } from './scenario/compare-step.ts';
export { exampleOrganization } from './scenario/example-organization.ts';
export { organizationOfCase } from './scenario/organization-of-case.ts';
export { runScenario, type ScenarioResult, type ScenarioStepResult } from './scenario/run-scenario.ts';
