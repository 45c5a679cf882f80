import { lookup } from '../lookup.ts';
import { findSource } from './source.ts';

/** Everybody in a group of the organization. */
export const fromGroup = findSource('group', ({ group }, { organization }) => {
  const found = lookup(organization.groups, group);
  return (found?.people ?? []).map((person) => ({
    person,
    because: { code: 'group', params: { group: found?.name ?? group } },
  }));
});
