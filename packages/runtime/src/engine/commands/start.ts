import type { FieldValues, Form, Trigger } from '@dealwright/shared';
import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { startRun } from '../flow/start-run.ts';
import { applyEvent } from '../fold/apply-event.ts';
import { lookup } from '../lookup.ts';
import { startFlowsOfStage } from '../pipeline/enter-stage.ts';
import { personOf } from '../refuse-actor.ts';
import type { Deal } from '../state.ts';
import { beginTurn, refuse, stamped, type Turn, type TurnInput } from '../turn.ts';
import { evaluationOfTurn } from '../values/evaluation-of-turn.ts';
import { fitToField } from '../values/fit-to-field.ts';
import { submitValues } from '../values/submit-values.ts';
import { chooseFor } from './choices.ts';

type Start = CommandOf<'start'>;

/** A turn that was opened, or why it was not. */
export type Outcome = Turn | { readonly refused: Refusal };

/** Begins a deal in the first stage: its values are checked as the form asks, then the flows of form and stage start. */
export function startDeal(input: TurnInput, deal: Deal | null): Outcome {
  if (deal !== null) return { refused: refuse('already-started', { number: deal.number }) };
  const command = input.command as Start;
  const stage = input.definition.pipeline.order[0];
  if (stage === undefined) return { refused: refuse('unknown-stage', { stage: '' }) };
  const refused = refuseStart(input, command);
  if (refused !== null) return { refused };
  const turn = openDeal(input, command, stage);
  const { form } = command;
  const values = { ...scheduledValues(turn, command), ...command.values };
  const wrong = submitValues(turn, { values, source: 'start', place: { at: 'start', form } });
  if (wrong !== null) return { refused: wrong };
  const unchosen = startFlowsOfForm(turn, form, command);
  if (unchosen !== null) return { refused: unchosen };
  const trigger = triggerOf(input, command);
  if (command.flow !== undefined)
    startRun(turn, {
      flow: command.flow,
      initiator: initiatorOf(turn),
      trigger: trigger?.on === 'schedule' ? 'schedule' : 'webhook',
    });
  startFlowsOfStage(turn, stage, initiatorOf(turn));
  return turn;
}

function openDeal(input: TurnInput, command: Start, stage: string): Turn {
  const { deal, number, process, form, owner, region, team, origin, by } = command;
  const initiator = by.kind === 'person' ? by.id : null;
  const of = origin === undefined ? {} : { origin };
  const facts = { stage, initiator, deal, number, process, form, owner, region, team, ...of };
  const event = stamped(input, 1, { kind: 'deal-started', ...facts });
  const turn = beginTurn(input, applyEvent(null, event));
  turn.events.push(event);
  turn.note?.({ what: { code: 'deal-started', params: { stage } } });
  return turn;
}

function refuseStart({ definition, context }: TurnInput, command: Start): Refusal | null {
  const { process, owner, region, team, form, flow, by } = command;
  if (process.key !== definition.key) return refuse('wrong-definition', { key: process.key });
  if (flow !== undefined && by.kind !== 'system') return refuse('not-allowed');
  if (flow !== undefined && !beginsDeals(triggerOf({ definition }, { flow })))
    return refuse('flow-starts-otherwise', { flow });
  const { people, regions, teams } = context.organization;
  if (lookup(people, owner)?.active !== true) return refuse('person-inactive', { person: owner });
  if (lookup(regions, region) === undefined) return refuse('unknown-region', { region });
  if (lookup(teams, team) === undefined) return refuse('unknown-team', { team });
  const chosen = form === null ? null : lookup(definition.forms, form);
  if (chosen === undefined) return refuse('unknown-form', { form: form ?? '' });
  return startsDeals(chosen, by.kind === 'public') ? null : refuse('form-starts-nothing', { form: form ?? '' });
}

/** What starts the flow from outside that a deal begins with. */
function triggerOf({ definition }: Pick<TurnInput, 'definition'>, { flow }: Pick<Start, 'flow'>): Trigger | undefined {
  return flow === undefined ? undefined : lookup(definition.flows, flow)?.trigger;
}

function beginsDeals(trigger: Trigger | undefined): boolean {
  if (trigger?.on === 'webhook') return trigger.webhook?.begins === 'deal';
  return trigger?.on === 'schedule' && trigger.schedule?.begins === 'deal';
}

/** What a schedule sets on the deal that it begins; nothing for every other start. */
function scheduledValues(turn: Turn, command: Start): FieldValues {
  const trigger = triggerOf(turn, command);
  const set = trigger?.on === 'schedule' ? (trigger.schedule?.values ?? []) : [];
  const evaluation = evaluationOfTurn(turn);
  return Object.fromEntries(
    set.map(({ field, value }) => [field, fitToField(turn.definition, field, evaluation.result(value))]),
  );
}

function startsDeals(form: Form | null, stranger: boolean): boolean {
  if (stranger) return form?.use === 'public';
  return form === null || form.use === 'start' || form.use === 'public';
}

function startFlowsOfForm(turn: Turn, form: string | null, { choose, by }: Start): Refusal | null {
  for (const [flow, { trigger }] of Object.entries(turn.definition.flows)) {
    const meant = trigger.form === undefined || trigger.form === form;
    if (trigger.on !== 'submit' || !meant) continue;
    const id = startRun(turn, { flow, initiator: initiatorOf(turn), trigger: 'submit' });
    const run = turn.deal.runs[id];
    const own = Object.entries(choose ?? {}).filter(
      ([node]) => lookup(turn.definition.flows[flow]?.nodes, node) !== undefined,
    );
    const refused =
      run === undefined
        ? null
        : chooseFor(turn, { run, by: 'initiator', person: personOf(by) }, Object.fromEntries(own));
    if (refused !== null) return refused;
  }
  return null;
}

/** A stranger has no superiors: what he sends in is the owner's request. */
function initiatorOf({ deal }: Turn): string {
  return deal.initiator ?? deal.owner;
}
