import {
  type RouteAsked,
  type RouteChange,
  type RoutePreview,
  type RouteSeat,
  routeChanges,
} from '@dealwright/runtime';
import { type Json, textOf } from '@dealwright/shared';
import type { RouteChangesPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import { type NameReader, nodeTitle } from './named-reason.ts';
import { shownInWords } from './shown-values.ts';

/** What other values would change, as the API answers it. */
export type RouteChangesAnswer = Static<typeof RouteChangesPart>;

/** What other values would change on a way, in words; fields that the reader does not see in clear are not spoken of. */
export function routeChangesAnswer(asked: RouteAsked, base: RoutePreview, reader: NameReader): RouteChangesAnswer {
  if (base.refused !== null) return { changes: [], untold: [], hidden: false };
  const { changes, untold } = routeChanges(asked, base);
  const clear = (field: string): boolean => !['hidden', 'masked', undefined].includes(reader.states?.get(field));
  return {
    changes: changes.filter(({ field }) => clear(field)).map((change) => changeAnswer(change, reader)),
    untold: untold.filter(clear).map((field) => labelOf(field, reader)),
    hidden: [...changes.map(({ field }) => field), ...untold].some((field) => !clear(field)),
  };
}

function changeAnswer(
  { field, when, added, removed, endsOtherwise }: RouteChange,
  reader: NameReader,
): RouteChangesAnswer['changes'][number] {
  const words = (value: Json): string =>
    shownInWords(reader, field, { value, states: reader.states ?? new Map() })?.text ?? '';
  const end = (bound: { readonly value: Json; readonly closed: boolean } | null) =>
    bound === null ? null : { text: words(bound.value), closed: bound.closed };
  const seats = (all: readonly RouteSeat[]) =>
    all.map(({ node, person }) => ({
      title: textOf(reader.definition, nodeTitle(reader.definition, node) ?? node, reader.locale),
      person,
    }));
  return {
    field,
    label: labelOf(field, reader),
    value: when.kind === 'value' ? words(when.value) : null,
    from: when.kind === 'range' ? end(when.from) : null,
    to: when.kind === 'range' ? end(when.to) : null,
    added: seats(added),
    removed: seats(removed),
    endsOtherwise,
  };
}

function labelOf(field: string, { definition, locale }: NameReader): string {
  return textOf(definition, definition.fields[field]?.label ?? field, locale);
}
