import { isJsonObject, type Json, type Person } from '@dealwright/shared';
import { compareDecimals } from '../../fields/decimal-text.ts';
import { lookup } from '../lookup.ts';
import { peopleMeant } from './people-meant.ts';
import { findSource } from './source.ts';
import { superiorsOf } from './superiors.ts';

/**
 * The first superior whose authority covers the amount, or everybody on the way up to him. When nobody's does, the source is
 * empty, so that the empty policy speaks (S-17). An empty amount is covered by anybody with an authority.
 */
export const fromAuthority = findSource('authority', (source, scope) => {
  const { amount, all = false } = source;
  const asked = amountOf(lookup(scope.deal.values, amount) ?? '0');
  return peopleMeant(source, scope).flatMap((below) =>
    chainTo(asked, superiorsOf(below, scope.organization), all).map(({ id }) => ({
      person: id,
      because: { code: 'authority', params: { of: below, field: amount } },
    })),
  );
});

function chainTo(asked: Json, chain: readonly Person[], all: boolean): readonly Person[] {
  const last = chain.findIndex(({ authority }) => authority !== undefined && compareDecimals(authority, asked) >= 0);
  return chain.slice(all ? 0 : Math.max(last, 0), last + 1);
}

function amountOf(value: Json): Json {
  return isJsonObject(value) ? (value.amount ?? '0') : value;
}
