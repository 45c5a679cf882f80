import { gateGap, type OpenTask, openTasks, standInFor } from '@dealwright/runtime';
import type { ProcessDefinition } from '@dealwright/shared';
import type { getDeal, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { starterOfDeal } from './actor-words.ts';
import { cardOf } from './deal-card.ts';
import { placeOf } from './deal-place.ts';
import { mayWork, revealable, statesOnPage, takesEvidence } from './policy.ts';
import { runAnswer } from './run-answer.ts';
import { epochsOf } from './run-epochs.ts';
import type { SeenDeal } from './seen-deal.ts';
import { namedStates, visibleValues } from './shown-values.ts';
import { stagesBeen } from './stages-been.ts';
import { timeZoneOf, type Viewer } from './viewer.ts';

/** A deal page as the API answers it. */
export type DealPage = RouteAnswer<typeof getDeal>;

/** Everything of one deal that the viewer may see, and what he may do. */
export async function dealPageFor(tx: TenantTransaction, viewer: Viewer, seen: SeenDeal): Promise<DealPage> {
  const { row, deal, definition } = seen;
  const states = statesOnPage(viewer, seen);
  const works = mayWork(viewer, definition, placeOf(deal));
  const masked = revealable(viewer, definition).filter(
    (field) => states.get(field) === 'masked' && !isNothing(deal.values[field]),
  );
  const { organization, locale } = viewer;
  const reader = { deal, definition, states, organization, locale, timeZone: timeZoneOf(viewer) };
  const epochs = await epochsOf(tx, reader);
  return {
    card: cardOf(row, { viewer, definition, now: tx.now, states }),
    startedBy: starterOfDeal(deal, reader),
    definition: readerDefinition(definition),
    values: visibleValues(definition, deal.values, states),
    states: namedStates(states),
    checklist: { ...deal.checklist },
    runs: Object.values(deal.runs).map((run) => runAnswer(run, { ...reader, epochs, viewer })),
    stages: [...(await stagesBeen(tx, deal.id))],
    gates: gatesOf(tx, viewer, { deal, definition }),
    myTasks: openTasks(deal)
      .filter((task) => isFor(viewer, task, deal.process.key))
      .map(({ id }) => id),
    reveal: masked,
    may: {
      edit: works && deal.status === 'open',
      move: works,
      assign: works,
      evidence: takesEvidence(viewer, seen),
    },
  };
}

/** A definition without the recorded cases: they are proof for designers, not needed to show a deal. */
export function readerDefinition(definition: ProcessDefinition): ProcessDefinition {
  const { tests: _tests, canvas: _canvas, ...rest } = definition;
  return rest;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** His own task, or a seat of somebody for whom he stands in; his own request he does not decide for another either. */
function isFor(
  { person: { id: me }, standIns }: Viewer,
  { kind, person, initiator }: OpenTask,
  process: string,
): boolean {
  if (person === me) return true;
  return kind === 'seat' && initiator !== me && standInFor(standIns, { principal: person, process }) !== undefined;
}

function gatesOf(
  tx: TenantTransaction,
  viewer: Viewer,
  { deal, definition }: Pick<SeenDeal, 'deal' | 'definition'>,
): DealPage['gates'] {
  const context = { now: tx.now.toISOString(), organization: viewer.organization, person: viewer.person.id };
  const stages = definition.pipeline.order.filter((stage) => stage !== deal.stage);
  return Object.fromEntries(
    stages.map((stage) => {
      const { fields, items, documents, condition, flow, waivable } = gateGap(definition, deal, stage, context);
      return [stage, { fields: [...fields], items: [...items], documents: [...documents], condition, flow, waivable }];
    }),
  );
}
