import type { Organization } from '../../values/organization.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';
import { inWords } from './names.ts';

/** Role slots that nobody of today's organization fills: who should decide there would be missing. */
export function checkRoles(frame: CheckFrame): readonly Finding[] {
  const { definition, organization } = frame;
  if (organization === null) return [];
  const held = new Set(Object.values(organization.people).flatMap(({ active, roles }) => (active ? roles : [])));
  return Object.entries(definition.roles).flatMap(([slot, { label }]): readonly Finding[] => {
    if (rolesOfSlot(organization, slot).some((role) => held.has(role))) return [];
    const params = { role: inWords(frame, label) };
    return [{ code: 'role-empty', severity: 'warning', pointer: pointerOf('roles', slot), params }];
  });
}

function rolesOfSlot({ slots }: Organization, slot: string): readonly string[] {
  const filled = Object.hasOwn(slots, slot) ? slots[slot] : undefined;
  return filled ?? [slot.replace(/^role:/, '')];
}
