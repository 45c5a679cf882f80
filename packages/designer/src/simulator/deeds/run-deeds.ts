import { type Deal, mayBeRevoked, nodeKinds, type Run, type Seat, visitsOf } from '@dealwright/runtime';
import type { ScenarioStep } from '@dealwright/shared';
import { play, type Stage, type Story, told } from '../story.ts';

/** A step that may be taken, with whom it is about. */
export interface OfferedStep {
  readonly step: ScenarioStep;
  /** Whom it is about, where it is about somebody. */
  readonly about?: string;
}

/** Where a case stands: what was told and where it plays. */
export interface Standing {
  readonly story: Story;
  readonly stage: Stage;
  readonly deal: Deal;
}

/** Whether the engine would carry a step out now. */
export function goes({ story, stage }: Pick<Standing, 'story' | 'stage'>, step: ScenarioStep): boolean {
  return play(told(story, step), stage).steps.at(-1)?.refused === null;
}

/** Runs that have not ended. */
export function openRuns({ runs }: Deal): readonly Run[] {
  return Object.values(runs).filter(({ endedAt }) => endedAt === null);
}

/** What can be done with a run beside its tasks, as far as the engine would do it. */
export function deedsOfRun(standing: Standing, run: Run): readonly OfferedStep[] {
  const { organization, definition } = standing.stage;
  const strict = definition.flows[run.flow]?.takeBack === 'unread';
  const [administrator] = organization.administrators;
  const node = nodeOfRun(run);
  const steering = run.status === 'suspended' ? (['resume'] as const) : (['suspend'] as const);
  const offered: readonly OfferedStep[] = [
    { step: { do: 'withdraw', by: run.initiator, ...node } },
    ...steering.map((deed) => ({ step: { do: deed, ...by(administrator), ...node } })),
    { step: { do: 'terminate', ...by(administrator), ...node } },
    ...openNodes(run).map((at): OfferedStep => ({ step: { do: 'let-pass', ...by(administrator), node: at } })),
    ...seatsOf(run).flatMap(({ seat, at }) => deedsAtSeat({ run, strict }, seat, at)),
  ];
  return offered.filter(({ step }) => goes(standing, step));
}

/** An approval that stands and may be asked to be revoked, by whoever asked for it and by an administrator (S-26). */
export function revocationsOf(
  standing: Standing,
): { readonly run: Run; readonly steps: readonly ScenarioStep[] } | null {
  const { deal, stage } = standing;
  const run = Object.values(deal.runs).findLast((one) => mayBeRevoked(stage.definition, deal, one));
  if (run === undefined) return null;
  const [administrator] = stage.organization.administrators;
  const askers = new Set([run.initiator, ...(administrator === undefined ? [] : [administrator])]);
  const steps = [...askers].map((asker): ScenarioStep => ({ do: 'revoke', by: asker }));
  return { run, steps: steps.filter((step) => goes(standing, step)) };
}

/**
 * A run that ended without an approval and may go on: sent again by who asked for it and withdrew it, or opened again by an administrator
 * (S-26).
 */
export function revivalOf(standing: Standing): { readonly run: Run; readonly steps: readonly ScenarioStep[] } | null {
  const { deal, stage } = standing;
  const run = Object.values(deal.runs).findLast(({ status, endedAt }) => endedAt !== null && status !== 'approved');
  if (run === undefined) return null;
  const [administrator] = stage.organization.administrators;
  const steps: readonly ScenarioStep[] = [
    { do: 'resubmit', by: run.initiator, ...nodeOfRun(run) },
    { do: 'revive', to: 'start', ...by(administrator) },
  ];
  return { run, steps: steps.filter((step) => goes(standing, step)) };
}

/** Nodes at which the run stands now. */
function openNodes(run: Run): readonly string[] {
  const { open } = run;
  return [...new Set(open.map(({ node }) => node))];
}

function deedsAtSeat(
  { run, strict }: { readonly run: Run; readonly strict: boolean },
  seat: Seat,
  node: string,
): readonly OfferedStep[] {
  const about = seat.person;
  if (seat.decidedBy !== null) {
    return [{ step: { do: 'take-back', by: seat.decidedBy, node }, about: seat.decidedBy }];
  }
  if (seat.status !== 'open') return [];
  const urge = { step: { do: 'urge', to: about, by: run.initiator, node }, about } as const;
  const group = visitsOf(run).find(({ seats }) => seats.includes(seat))?.groups;
  const adder = group?.find(({ id }) => id === seat.group)?.by;
  const reads: readonly OfferedStep[] =
    strict && seat.readAt === undefined ? [{ step: { do: 'read', by: about, node }, about }] : [];
  return adder === undefined
    ? [urge, ...reads]
    : [urge, ...reads, { step: { do: 'remove', to: about, by: adder, node }, about }];
}

function seatsOf(run: Run): readonly { readonly seat: Seat; readonly at: string }[] {
  return visitsOf(run).flatMap(({ seats, node }) => seats.map((seat) => ({ seat, at: node })));
}

/** Nodes to which an administrator may move the run, forward too (S-23). */
export function jumpsOf(standing: Standing, run: Run): readonly ScenarioStep[] {
  const { definition, organization } = standing.stage;
  const nodes = Object.entries(definition.flows[run.flow]?.nodes ?? {});
  return nodes
    .filter(([, { kind }]) => nodeKinds.get(kind)?.group !== undefined && kind !== 'start')
    .map(([to]): ScenarioStep => ({ do: 'jump', to, ...by(organization.administrators[0]), ...nodeOfRun(run) }))
    .filter((step) => goes(standing, step));
}

function by(person: string | undefined): { readonly by?: string } {
  return person === undefined ? {} : { by: person };
}

/** A node that says which run is meant, where several are under way. */
function nodeOfRun(run: Run): { readonly node?: string } {
  const node = visitsOf(run).at(-1)?.node;
  return node === undefined ? {} : { node };
}
