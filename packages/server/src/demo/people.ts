import { chinaCalendar, germanyCalendar, type Region, type Team, type WorkCalendar } from '@dealwright/shared';
import type { NewFacts, NewPerson } from '../features/organization/organization.store.ts';

/** A person of the demonstration organization, before he has a sign-in. */
export type DemoPerson = Omit<NewPerson, 'userId'>;

/** Name of the demonstration organization. */
export const demoName = 'Nordlicht Maschinenbau';

/** Where it sells. */
export const demoRegions: readonly Region[] = [
  { id: 'de', name: 'Germany', timeZone: 'Europe/Berlin' },
  { id: 'cn-east', name: 'East China', timeZone: 'Asia/Shanghai' },
];

/** When its people work. */
export const demoCalendars: readonly WorkCalendar[] = [germanyCalendar('de'), chinaCalendar('cn-east')];

/** Its teams. */
export const demoTeams: readonly Team[] = [
  { id: 'munich', name: 'Munich', region: 'de' },
  { id: 'hamburg', name: 'Hamburg', region: 'de', parent: 'munich' },
  { id: 'shanghai', name: 'Shanghai', region: 'cn-east' },
];

/** Nine people with one reporting line up to the administrator. */
export const demoPeople: readonly DemoPerson[] = [
  {
    id: 'per_vogt',
    name: 'Claudia Vogt',
    email: 'claudia.vogt@example.com',
    locale: 'en',
    superior: null,
    region: 'de',
    team: 'munich',
    roles: ['administrator'],
    authority: '1000000',
  },
  {
    id: 'per_brandt',
    name: 'Stefan Brandt',
    email: 'stefan.brandt@example.com',
    locale: 'en',
    superior: 'per_vogt',
    region: 'de',
    team: 'munich',
    roles: ['sales-manager'],
    authority: '100000',
  },
  {
    id: 'per_keller',
    name: 'Anna Keller',
    email: 'anna.keller@example.com',
    locale: 'en',
    superior: 'per_brandt',
    region: 'de',
    team: 'munich',
    roles: ['sales'],
    authority: '5000',
  },
  {
    id: 'per_wang',
    name: '王磊',
    email: 'wang.lei@example.com',
    locale: 'zh-CN',
    superior: 'per_brandt',
    region: 'cn-east',
    team: 'shanghai',
    roles: ['sales'],
    authority: '5000',
  },
  {
    id: 'per_schaefer',
    name: 'Miriam Schäfer',
    email: 'miriam.schaefer@example.com',
    locale: 'en',
    superior: 'per_vogt',
    region: 'de',
    team: 'hamburg',
    roles: ['business-user'],
  },
  {
    id: 'per_li',
    name: '李静',
    email: 'li.jing@example.com',
    locale: 'zh-CN',
    superior: 'per_vogt',
    region: 'cn-east',
    team: 'shanghai',
    roles: ['finance'],
  },
  {
    id: 'per_hoffmann',
    name: 'Jonas Hoffmann',
    email: 'jonas.hoffmann@example.com',
    locale: 'en',
    superior: 'per_vogt',
    region: 'de',
    team: 'hamburg',
    roles: ['ops'],
    authority: '50000',
  },
  {
    id: 'per_chen',
    name: '陈晓明',
    email: 'chen.xiaoming@example.com',
    locale: 'zh-CN',
    superior: 'per_hoffmann',
    region: 'cn-east',
    team: 'shanghai',
    roles: ['developer'],
  },
  {
    id: 'per_weber',
    name: 'Katrin Weber',
    email: 'katrin.weber@example.com',
    locale: 'en',
    superior: 'per_vogt',
    region: 'de',
    team: 'munich',
    roles: ['auditor'],
  },
];

/** Slots of the templates that no role of the same name fills. */
export const demoSlots: Readonly<Record<string, readonly string[]>> = {
  'role:engineer': ['developer'],
  'role:sales-director': ['administrator'],
};

/** Who leads its places, and who is asked together. */
export const demoFacts: NewFacts = {
  heads: {
    regions: { de: 'per_brandt', 'cn-east': 'per_wang' },
    teams: { munich: 'per_brandt', hamburg: 'per_hoffmann', shanghai: 'per_wang' },
  },
  groups: [{ id: 'deal-desk', name: 'Deal desk / 商务支持', people: ['per_brandt', 'per_li', 'per_hoffmann'] }],
};
