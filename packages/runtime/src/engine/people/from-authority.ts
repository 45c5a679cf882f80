import { isJsonObject, type Json } from '@dealwright/shared';
import { compareDecimals } from '../../fields/decimal-text.ts';
import { lookup } from '../lookup.ts';
import { findSource } from './source.ts';
import { superiorsOf } from './superiors.ts';

/**
 * The first superior whose authority covers the amount, or everybody on the way up to him. When nobody's does, the source is
 * empty, so that the empty policy speaks (S-17). An empty amount is covered by anybody with an authority.
 */
export const fromAuthority = findSource('authority', ({ of = 'initiator', amount, all = false }, scope) => {
  const { run, deal, organization } = scope;
  const below = of === 'initiator' ? run.initiator : deal.owner;
  const asked = amountOf(lookup(deal.values, amount) ?? '0');
  const chain = superiorsOf(below, organization);
  const last = chain.findIndex(({ authority }) => authority !== undefined && compareDecimals(authority, asked) >= 0);
  return chain
    .slice(all ? 0 : Math.max(last, 0), last + 1)
    .map(({ id }) => ({ person: id, because: { code: 'authority', params: { of: below, field: amount } } }));
});

function amountOf(value: Json): Json {
  return isJsonObject(value) ? (value.amount ?? '0') : value;
}
