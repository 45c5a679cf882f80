import { createFormSession, type FormSession, formSourceOf, statesByRole } from '@dealwright/runtime';
import { dayOnClock } from '@dealwright/runtime/react';
import type { Organization, Person, ProcessDefinition } from '@dealwright/shared';

/** Whose eyes, on which form, in which language, at which moment. */
export interface PreviewSetting {
  readonly form: string;
  /** Role slot; null for somebody who may do everything. */
  readonly role: string | null;
  readonly locale: string;
  readonly organization: Organization | null;
  /** ISO instant. */
  readonly now: string;
}

type Access = Record<string, 'masked' | 'read' | 'edit' | 'required'>;

/** An empty form as somebody with one role will meet it; null when there is no such form. */
export function previewSession(definition: ProcessDefinition, setting: PreviewSetting): FormSession | null {
  const source = formSourceOf(definition, setting.form);
  if (source === null) return null;
  const { now, locale, organization } = setting;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const inputs = { today: dayOnClock(now, timeZone), now, locale };
  return createFormSession({
    source,
    values: {},
    access: accessOf(definition, setting.role),
    locale,
    inputs,
    organization,
    timeZone,
  });
}

function accessOf(definition: ProcessDefinition, role: string | null): Access {
  const states = role === null ? null : statesByRole({ definition, person: 'viewer', organization: holderOf(role) });
  const access: Access = {};
  for (const id of Object.keys(definition.fields)) {
    const state = states === null ? 'edit' : (states.get(id) ?? 'hidden');
    if (state !== 'hidden') access[id] = state;
  }
  return access;
}

/** An organization in which one person fills just this slot. */
export function holderOf(slot: string): Organization {
  const viewer: Person = {
    id: 'viewer',
    name: '',
    superior: null,
    region: '',
    team: '',
    roles: ['viewed'],
    active: true,
  };
  return {
    snapshot: 'viewed',
    people: { viewer },
    regions: {},
    teams: {},
    slots: { [slot]: ['viewed'] },
    administrators: [],
  };
}
