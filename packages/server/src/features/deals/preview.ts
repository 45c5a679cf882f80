import { engineTexts, previewRoute, type RoutePreview } from '@dealwright/runtime';
import { AppError, type FieldValues, textOf, translate } from '@dealwright/shared';
import type { previewRoute as previewContract, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { placeOf } from './deal-place.ts';
import { type NameReader, namedReason, nodeTitle } from './named-reason.ts';
import { mayWork } from './policy.ts';
import { requireDeal } from './seen-deal.ts';
import type { Viewer } from './viewer.ts';

/** A preview as the API answers it. */
export type Preview = RouteAnswer<typeof previewContract>;

/** The wish to see what a move would bring. */
export interface PreviewWish {
  readonly deal: string;
  readonly to: string;
  readonly values: FieldValues;
}

/** The coming steps if the deal were moved: the real engine on assumed decisions; nothing is written. */
export async function previewFor(tx: TenantTransaction, viewer: Viewer, wish: PreviewWish): Promise<Preview> {
  const { deal, definition } = await requireDeal(tx, viewer, wish.deal);
  if (!mayWork(viewer, definition, placeOf(deal))) throw new AppError('auth.forbidden');
  const { organization, locale, person } = viewer;
  const command = {
    id: 'preview',
    by: { kind: 'person', id: person.id },
    kind: 'move',
    to: wish.to,
    values: wish.values,
  } as const;
  const preview = previewRoute(definition, deal, command, { now: tx.now.toISOString(), organization });
  return previewAnswer(preview, { definition, organization, locale });
}

/** A preview of the engine in words. */
export function previewAnswer(preview: RoutePreview, reader: NameReader): Preview {
  const refused = preview.refused === null ? null : namedReason(preview.refused, reader);
  return {
    refused,
    steps: preview.steps.map((step) => ({
      node: step.node,
      title: titleOf(step, reader),
      people: [...step.people],
      because: step.because === null ? null : namedReason(step.because, reader),
    })),
  };
}

/** The node's title, or in words what happens without one, such as a change of stage. */
function titleOf({ node, what }: RoutePreview['steps'][number], reader: NameReader): string {
  const title = node === null ? undefined : nodeTitle(reader.definition, node);
  if (title !== undefined) return textOf(reader.definition, title, reader.locale);
  return translate(engineTexts, `trace.${what.code}`, namedReason(what, reader).params, reader.locale);
}
