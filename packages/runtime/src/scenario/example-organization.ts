import { chinaCalendar, freezeDeep, germanyCalendar, type Organization, type Person } from '@dealwright/shared';

interface PersonRow {
  readonly name: string;
  readonly superior: string | null;
  readonly team: 'berlin' | 'munich' | 'suzhou' | 'head-office';
  readonly roles: readonly string[];
}

const regionOfTeam = { berlin: 'de', munich: 'de', suzhou: 'cn-east', 'head-office': 'de' } as const;

const rows: Readonly<Record<string, PersonRow>> = {
  vera: { name: 'Vera Lindqvist', superior: null, team: 'head-office', roles: ['sales-director'] },
  anna: { name: 'Anna Keller', superior: 'vera', team: 'berlin', roles: ['sales-manager'] },
  li: { name: 'Li Wei', superior: 'vera', team: 'suzhou', roles: ['sales-manager'] },
  max: { name: 'Max Brandt', superior: 'anna', team: 'berlin', roles: ['sales'] },
  lena: { name: 'Lena Vogt', superior: 'anna', team: 'munich', roles: ['sales'] },
  wang: { name: 'Wang Fang', superior: 'li', team: 'suzhou', roles: ['sales'] },
  chen: { name: 'Chen Yu', superior: 'li', team: 'suzhou', roles: ['sales'] },
  fred: { name: 'Fred Baumann', superior: 'vera', team: 'head-office', roles: ['finance'] },
  zhao: { name: 'Zhao Min', superior: 'fred', team: 'suzhou', roles: ['finance'] },
  erik: { name: 'Erik Sommer', superior: 'vera', team: 'munich', roles: ['engineer'] },
  sun: { name: 'Sun Hao', superior: 'erik', team: 'suzhou', roles: ['engineer'] },
  olga: { name: 'Olga Petrova', superior: 'vera', team: 'head-office', roles: ['ops'] },
  bea: { name: 'Bea Winter', superior: 'olga', team: 'head-office', roles: ['business-user'] },
  dev: { name: 'Dario Evans', superior: 'olga', team: 'head-office', roles: ['developer'] },
  ada: { name: 'Ada Kovacs', superior: 'vera', team: 'head-office', roles: ['administrator'] },
  nora: { name: 'Nora Lindt', superior: 'vera', team: 'head-office', roles: ['auditor'] },
  gone: { name: 'Gustav Olden', superior: 'anna', team: 'berlin', roles: ['sales', 'finance', 'sales-manager'] },
};

/**
 * The organization that scenarios, simulator and examples play in: two regions, a reporting line of three levels, people in every
 * role, one who has left (`gone`), and the working calendars of both countries.
 */
export const exampleOrganization: Organization = freezeDeep({
  snapshot: 'example',
  people: Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, personOf(id, row)])),
  regions: {
    de: { id: 'de', name: 'Germany', timeZone: 'Europe/Berlin' },
    'cn-east': { id: 'cn-east', name: '华东', timeZone: 'Asia/Shanghai' },
  },
  teams: {
    'head-office': { id: 'head-office', name: 'Head office', region: 'de' },
    berlin: { id: 'berlin', name: 'Berlin', region: 'de', parent: 'head-office' },
    munich: { id: 'munich', name: 'Munich', region: 'de', parent: 'head-office' },
    suzhou: { id: 'suzhou', name: '苏州', region: 'cn-east' },
  },
  slots: {},
  administrators: ['ada'],
  calendars: { de: germanyCalendar('de'), 'cn-east': chinaCalendar('cn-east') },
});

function personOf(id: string, row: PersonRow): Person {
  return { id, ...row, region: regionOfTeam[row.team], active: id !== 'gone' };
}
