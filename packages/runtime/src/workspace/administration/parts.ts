import { CalendarDays, type LucideIcon, Plug, TriangleAlert, UserRoundCheck, UserRoundMinus } from 'lucide-react';
import type { ComponentType } from 'react';
import { CalendarsPart } from './calendars/CalendarsPart.tsx';
import { ConnectionsPart } from './connections/ConnectionsPart.tsx';
import { IncidentsPart } from './incidents/IncidentsPart.tsx';
import { LeaversPart } from './leavers/LeaversPart.tsx';
import { ProxiesPart } from './proxies/ProxiesPart.tsx';

/** A part of the administration: where it stands, who may see it, and what it shows. */
export interface AdministrationPart {
  readonly key: string;
  /** The same that its routes ask for. */
  readonly permission: string;
  readonly icon: LucideIcon;
  readonly Part: ComponentType;
}

/** All parts, in the order in which they stand. */
export const parts: readonly AdministrationPart[] = [
  { key: 'calendars', permission: 'calendar.import', icon: CalendarDays, Part: CalendarsPart },
  { key: 'connections', permission: 'connection.administer', icon: Plug, Part: ConnectionsPart },
  { key: 'proxies', permission: 'organization.administer', icon: UserRoundCheck, Part: ProxiesPart },
  { key: 'leavers', permission: 'organization.administer', icon: UserRoundMinus, Part: LeaversPart },
  { key: 'incidents', permission: 'organization.administer', icon: TriangleAlert, Part: IncidentsPart },
];

/** What somebody with these permissions may open. */
export function partsFor(permissions: readonly string[]): readonly AdministrationPart[] {
  return parts.filter(({ permission }) => permissions.includes(permission));
}
