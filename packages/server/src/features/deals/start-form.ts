import { type PinnedVersion, statesAtStart } from '@dealwright/runtime';
import { AppError, type FieldValues, type Json, personSubject } from '@dealwright/shared';
import type { getStartForm, RouteAnswer } from '@dealwright/shared/api';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Caller } from '../../http/caller.ts';
import { definitionByHash, requireProcess } from '../definitions/definitions.read-model.ts';
import { versionFor } from '../releases/releases.read-model.ts';
import { checkFiles } from './check-files.ts';
import { cardOf, type DealCard } from './deal-card.ts';
import { nextDealNumber } from './deal-number.ts';
import { readerDefinition } from './deal-page.ts';
import { type StartBody, startDeal } from './deal-runner.ts';
import { readDeal } from './deals.store.ts';
import { fieldsShown } from './form-fields.ts';
import { namedStates } from './shown-values.ts';
import { type Viewer, viewerOf } from './viewer.ts';

/** The start form as the API answers it. */
export type StartForm = RouteAnswer<typeof getStartForm>;

/** The version chosen for the viewer now, and the form of it to start with. */
export async function startFormFor(
  tx: TenantTransaction,
  viewer: Viewer,
  asked: { readonly process: string; readonly form: string | null },
): Promise<StartForm> {
  const { pinned, definition, form, states } = await startPlaceFor(tx, viewer, asked);
  return {
    pinned: { ...pinned },
    definition: readerDefinition(definition),
    form,
    states: namedStates(states),
    values: {},
  };
}

/** Where somebody starts a deal: on which version, with which form, and what he may fill of it. */
export async function startPlaceFor(
  tx: TenantTransaction,
  viewer: Viewer,
  asked: { readonly process: string; readonly form: string | null },
) {
  const pinned = await chosenVersion(tx, viewer, asked.process);
  const { definition } = await definitionByHash(tx, pinned.hash);
  const form = asked.form ?? Object.keys(definition.forms).find((id) => definition.forms[id]?.use === 'start') ?? null;
  if (form !== null && !Object.hasOwn(definition.forms, form)) throw new AppError('not-found');
  const { person, organization } = viewer;
  const states = statesAtStart(
    { definition, person: person.id, organization },
    definition,
    form === null ? null : fieldsShown(definition, form),
  );
  return { pinned, definition, form, states };
}

/** The wish to start a deal. */
export interface StartWish {
  readonly process: string;
  readonly command: string;
  readonly form: string | null;
  /** The version whose form was filled in; another choice meanwhile is a conflict. */
  readonly version: number | null;
  readonly values: FieldValues;
  readonly owner: string | null;
  /** People chosen for nodes of flows that the form starts. */
  readonly choose?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** The wish of a caller to start a deal. */
export interface AskedStart {
  readonly caller: Caller;
  readonly wish: StartWish;
}

/** Starts a deal in a transaction of its own. */
export async function startAlone(tx: TenantTransaction, { caller, wish }: AskedStart): Promise<DealCard> {
  const viewer = await viewerOf(tx, caller);
  await checkFiles(tx, viewer, wish.values);
  const id = await startDeal(tx, {
    id: wish.command,
    by: { kind: 'person', id: viewer.person.id },
    locale: viewer.locale,
    organization: viewer.organization,
    asked: askedOf(wish),
    prepare: async () => {
      const pinned = await chosenVersion(tx, viewer, wish.process);
      return startBodyOf(viewer, wish, { pinned, number: await nextDealNumber(tx) });
    },
  });
  return startedCard(tx, viewer, id);
}

/** The card of a deal that was started. */
export async function startedCard(tx: TenantTransaction, viewer: Viewer, id: string): Promise<DealCard> {
  const row = await readDeal(tx, id);
  if (row === undefined) throw new AppError('server.failed');
  const { definition } = await definitionByHash(tx, row.hash);
  return cardOf(row, { viewer, definition, now: tx.now });
}

/** What a wish is kept as, to tell it from another one with the same id. */
export function askedOf(wish: StartWish): Json {
  return {
    process: wish.process,
    form: wish.form,
    values: { ...wish.values },
    owner: wish.owner,
    ...(wish.choose === undefined ? {} : { choose: wish.choose as Json }),
  };
}

/** The version chosen for the wish, and the number of its deal. */
export interface StartPlace {
  readonly pinned: PinnedVersion;
  readonly number: string;
}

/** The start on the version chosen now, in the region and team of its owner. */
export function startBodyOf(viewer: Viewer, wish: StartWish, { pinned, number }: StartPlace): StartBody {
  if (wish.version !== null && wish.version !== pinned.version) throw new AppError('deal.conflict');
  const asked = wish.owner ?? viewer.person.id;
  const owner = viewer.organization.people[asked] ?? viewer.person;
  return {
    kind: 'start',
    deal: newId('deal'),
    number,
    process: pinned,
    form: wish.form,
    values: wish.values,
    owner: asked,
    region: owner.region,
    team: owner.team,
    ...(wish.choose === undefined ? {} : { choose: wish.choose }),
  };
}

async function chosenVersion(tx: TenantTransaction, { person }: Viewer, process: string): Promise<PinnedVersion> {
  await requireProcess(tx, process);
  const pinned = await versionFor(tx, process, personSubject(person));
  if (pinned === null) throw new AppError('not-found');
  return pinned;
}
