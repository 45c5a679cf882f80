import type { WorkCalendar } from '@dealwright/shared';
import type { ColumnType, Generated } from 'kysely';

interface OrganizationRow {
  readonly tenant_id: string;
  readonly name: string;
  readonly version: Generated<number>;
  readonly created_at: Generated<Date>;
}

interface RegionRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly name: string;
  readonly time_zone: string;
  readonly head_id: Generated<string | null>;
}

interface TeamRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly name: string;
  readonly region_id: string;
  readonly head_id: Generated<string | null>;
  readonly parent_id: Generated<string | null>;
}

interface PersonRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly user_id: string | null;
  readonly name: string;
  readonly email: string;
  readonly locale: Generated<'en' | 'zh-CN'>;
  readonly superior_id: string | null;
  readonly region_id: string;
  readonly team_id: string;
  readonly active: Generated<boolean>;
  /** An exact decimal. */
  readonly authority: Generated<string | null>;
  readonly created_at: Generated<Date>;
}

interface PersonRoleRow {
  readonly tenant_id: string;
  readonly person_id: string;
  readonly role: string;
}

interface RoleSlotRow {
  readonly tenant_id: string;
  readonly slot: string;
  readonly role: string;
}

interface WorkCalendarRow {
  readonly tenant_id: string;
  readonly region_id: string;
  readonly version: number;
  readonly calendar: ColumnType<WorkCalendar, string, never>;
  readonly imported_at: Date;
  readonly imported_by: string;
}

interface PeopleGroupRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly name: string;
}

interface PeopleGroupMemberRow {
  readonly tenant_id: string;
  readonly group_id: string;
  readonly place: number;
  readonly person_id: string;
}

interface ProxyRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly principal_id: string;
  readonly proxy_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly processes: string[] | null;
  readonly made_at: Date;
  readonly made_by: string;
  readonly ended_at: Generated<Date | null>;
}

/** Tables of the organization chart. */
export interface OrganizationTables {
  readonly organization: OrganizationRow;
  readonly region: RegionRow;
  readonly team: TeamRow;
  readonly person: PersonRow;
  readonly person_role: PersonRoleRow;
  readonly role_slot: RoleSlotRow;
  readonly work_calendar: WorkCalendarRow;
  readonly people_group: PeopleGroupRow;
  readonly people_group_member: PeopleGroupMemberRow;
  readonly proxy: ProxyRow;
}
