import {
  type ChoiceToMake,
  choicesToMake,
  type Deal,
  type DecisionContext,
  decide,
  engineTexts,
  previewRoute,
  type RoutePreview,
} from '@dealwright/runtime';
import { AppError, type FieldValues, textOf, translate } from '@dealwright/shared';
import type { ChoicePart, previewRoute as previewContract, RouteAnswer } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { placeOf } from './deal-place.ts';
import { type NameReader, namedReason, nodeTitle } from './named-reason.ts';
import { mayWork, statesOf } from './policy.ts';
import { routeChangesAnswer } from './route-changes-answer.ts';
import { requireDeal } from './seen-deal.ts';
import type { Viewer } from './viewer.ts';

/** A preview as the API answers it. */
export type Preview = RouteAnswer<typeof previewContract>;

/** The wish to see what a move, or the start of a flow, would bring. */
export interface PreviewWish {
  readonly deal: string;
  readonly to?: string | undefined;
  readonly flow?: string | undefined;
  readonly values: FieldValues;
}

/** The coming steps if the deal were moved or the flow started: the real engine on assumed decisions; nothing is written. */
export async function previewFor(tx: TenantTransaction, viewer: Viewer, wish: PreviewWish): Promise<Preview> {
  const { deal, definition } = await requireDeal(tx, viewer, wish.deal);
  if (!mayWork(viewer, definition, placeOf(deal))) throw new AppError('auth.forbidden');
  const { organization, locale, person } = viewer;
  const { to = '', flow, values } = wish;
  const deed =
    flow === undefined ? ({ kind: 'move', to, values } as const) : ({ kind: 'start-flow', flow, values } as const);
  const command = { id: 'preview', by: { kind: 'person', id: person.id }, ...deed } as const;
  const context = { now: tx.now.toISOString(), organization };
  const preview = previewRoute(definition, deal, command, context);
  const reader = { definition, organization, locale, states: statesOf(viewer, definition) };
  const begun = decide(definition, deal, command, { ...context, quiet: true });
  const choices = begun.ok ? choicesOf(begun.deal, deal, { reader, context }) : [];
  const otherWays = routeChangesAnswer({ definition, deal, command, context }, preview, reader);
  return { ...previewAnswer(preview, reader), otherWays, choices };
}

/** Choices of who asks, in the runs that a command begins. */
function choicesOf(
  after: Deal,
  before: Deal,
  { reader, context }: { readonly reader: NameReader; readonly context: DecisionContext },
): Preview['choices'] {
  const begun = Object.values(after.runs).filter(({ id }) => !Object.hasOwn(before.runs, id));
  return begun.flatMap((run) => {
    // As it was before anybody was asked, for also the first node may leave the choice to him.
    const deal = { ...after, runs: { [run.id]: { ...run, visits: {} } } };
    const found = choicesToMake(reader.definition, { deal, run: run.id, by: 'initiator' }, context);
    return found.map((choice) => choiceAnswer(choice, reader));
  });
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
    })),
  };
}

/** The node's title, or in words what happens without one, such as a change of stage. */
function titleOf({ node, what }: RoutePreview['steps'][number], reader: NameReader): string {
  const title = node === null ? undefined : nodeTitle(reader.definition, node);
  if (title !== undefined) return textOf(reader.definition, title, reader.locale);
  return translate(engineTexts, `trace.${what.code}`, namedReason(what, reader).params, reader.locale);
}
