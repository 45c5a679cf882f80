import { useMemo } from 'react';
import { useOrganization } from '../app/use-me.ts';
import type { Words } from '../app/use-words.ts';
import type { Targeting } from './queries.ts';

/** Names of people, teams and regions by id. */
export type Names = ReadonlyMap<string, string>;

/** The names of the organization. */
export function useNames(): Names {
  const organization = useOrganization();
  return useMemo(() => {
    const { people = [], teams = [], regions = [] } = organization ?? {};
    return new Map([...people, ...teams, ...regions].map(({ id, name }) => [id, name]));
  }, [organization]);
}

/** Whom a targeting means: "East, South · 10 % of them". */
export function targetingWords(
  { regions = [], teams = [], people = [], percent }: Targeting,
  names: Names,
  t: Words['t'],
): string {
  const listed = [regions, teams, people]
    .filter((list) => list.length > 0)
    .map((list) => list.map((id) => names.get(id) ?? id).join(t('canvas.comma')));
  const who = listed.length === 0 ? t('release.everybody') : listed.join(' · ');
  return percent === 100 ? who : `${who} · ${t('release.of-them', { percent })}`;
}
