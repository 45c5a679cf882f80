import {
  type ChoiceToMake,
  type Command,
  choicesBegun,
  type Deal,
  engineTexts,
  type FieldStates,
  previewRoute,
  type RoutePreview,
} from '@dealwright/runtime';
import { AppError, type FieldValues, type ProcessDefinition, textOf, translate } from '@dealwright/shared';
import type { ChoicePart, previewRoute as previewContract, RouteAnswer } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { placeOf } from './deal-place.ts';
import { type NameReader, namedReason, nodeTitle } from './named-reason.ts';
import { maySendAgain, mayWork, statesOnPage } from './policy.ts';
import { routeChangesAnswer } from './route-changes-answer.ts';
import { requireDeal } from './seen-deal.ts';
import { startBodyOf, startPlaceFor } from './start-form.ts';
import { timeZoneOf, type Viewer } from './viewer.ts';

/** A preview as the API answers it. */
export type Preview = RouteAnswer<typeof previewContract>;

/** People chosen for nodes, by node. */
type Chosen = Readonly<Record<string, readonly string[]>>;

/** The wish to see what a move, the start of a flow, or a request sent again would bring. */
export interface PreviewWish {
  readonly deal: string;
  readonly to?: string | undefined;
  readonly flow?: string | undefined;
  readonly run?: string | undefined;
  readonly values: FieldValues;
  /** People chosen for nodes to come. */
  readonly choose?: Chosen | undefined;
}

/** The coming steps if that were done: the real engine on assumed decisions; nothing is written. */
export async function previewFor(tx: TenantTransaction, viewer: Viewer, wish: PreviewWish): Promise<Preview> {
  const seen = await requireDeal(tx, viewer, wish.deal);
  const { deal, definition } = seen;
  const { values, choose = {} } = wish;
  const { run = '' } = wish;
  const asks = deal.runs[run]?.initiator === viewer.person.id && maySendAgain(viewer, seen, run);
  if (!asks && !mayWork(viewer, definition, placeOf(deal))) throw new AppError('auth.forbidden');
  const by = { kind: 'person', id: viewer.person.id } as const;
  const command = { id: 'preview', by, ...deedOf(wish), values, choose } as const;
  return previewOf(tx, viewer, { definition, deal, command, states: statesOnPage(viewer, seen) });
}

function deedOf({ to = '', flow, run }: PreviewWish) {
  if (run !== undefined) return { kind: 'resubmit', run } as const;
  return flow === undefined ? ({ kind: 'move', to } as const) : ({ kind: 'start-flow', flow } as const);
}

/** The wish to see what starting a deal would bring. */
export interface StartPreviewWish {
  readonly process: string;
  readonly form: string | null;
  readonly values: FieldValues;
  readonly choose?: Chosen | undefined;
}

/** The coming steps if a deal were started like this, on the version that is chosen now; no number is taken for it. */
export async function previewStartFor(
  tx: TenantTransaction,
  viewer: Viewer,
  { process, form, values, choose }: StartPreviewWish,
): Promise<Preview> {
  const { pinned, definition, states } = await startPlaceFor(tx, viewer, { process, form });
  const wish = { process, command: 'preview', form, version: null, values, owner: null, choose };
  const body = startBodyOf(viewer, wish, { pinned, number: '' });
  const command = { id: 'preview', by: { kind: 'person', id: viewer.person.id }, ...body } as const;
  return previewOf(tx, viewer, { definition, deal: null, command, states });
}

interface Previewed {
  readonly definition: ProcessDefinition;
  /** Null: the command starts it. */
  readonly deal: Deal | null;
  readonly command: Command;
  readonly states: FieldStates;
}

function previewOf(tx: TenantTransaction, viewer: Viewer, { definition, deal, command, states }: Previewed): Preview {
  const { organization, locale } = viewer;
  const context = { now: tx.now.toISOString(), organization };
  const preview = previewRoute(definition, deal, command, context);
  const reader = { definition, organization, locale, timeZone: timeZoneOf(viewer), states };
  const choices = choicesBegun(definition, deal, command, context).map((choice) => choiceAnswer(choice, reader));
  const otherWays = routeChangesAnswer({ definition, deal, command, context }, preview, reader);
  return { ...previewAnswer(preview, reader), otherWays, choices };
}

/** A choice in words. */
export function choiceAnswer(
  { node, most, people, chosen }: ChoiceToMake,
  reader: NameReader,
): Static<typeof ChoicePart> {
  const title = textOf(reader.definition, nodeTitle(reader.definition, node) ?? node, reader.locale);
  return { node, title, most, people: people === null ? null : [...people], chosen: [...chosen] };
}

/** A preview of the engine in words. */
export function previewAnswer(preview: RoutePreview, reader: NameReader): Pick<Preview, 'refused' | 'steps'> {
  const refused = preview.refused === null ? null : namedReason(preview.refused, reader);
  return {
    refused,
    steps: preview.steps.map((step) => ({
      node: step.node,
      title: titleOf(step, reader),
      people: [...step.people],
      because: step.because === null ? null : namedReason(step.because, reader),
      due: step.due ?? null,
      dueBecause: step.dueBecause === undefined ? null : namedReason(step.dueBecause, reader),
    })),
  };
}

/** The node's title, or in words what happens without one, such as a change of stage. */
function titleOf({ node, what }: RoutePreview['steps'][number], reader: NameReader): string {
  const title = node === null ? undefined : nodeTitle(reader.definition, node);
  if (title !== undefined) return textOf(reader.definition, title, reader.locale);
  return translate(engineTexts, `trace.${what.code}`, namedReason(what, reader).params, reader.locale);
}
