import { type Organization, type PersonSource, type ProcessDefinition, textOf } from '@dealwright/shared';

/** What is needed to say who is meant. */
export interface PersonReader {
  readonly definition: ProcessDefinition;
  readonly organization: Organization | null;
  /** Language of the definition's words. */
  readonly locale: string;
  t(key: string, params?: Readonly<Record<string, string | number>>): string;
}

/** Where people come from, in words: "role Finance of the deal's region". */
export function sourceInWords(source: PersonSource, reader: PersonReader): string {
  const { t } = reader;
  switch (source.from) {
    case 'people':
      return source.people.map((id) => nameOf(id, reader)).join(t('canvas.comma'));
    case 'role':
      return t(`canvas.who.role.${source.within ?? 'organization'}`, { role: roleName(source.role, reader) });
    case 'superiors':
      return source.until === undefined
        ? t(`canvas.who.superiors.${source.of ?? 'initiator'}`, { levels: source.levels, ...meant(source, reader) })
        : t('canvas.who.superiors.until', { levels: source.levels, role: roleName(source.until, reader) });
    case 'field':
      return t('canvas.who.field', { field: fieldLabel(source.field, reader) });
    case 'initiator':
      return t('canvas.who.initiator');
    case 'owner':
      return t('canvas.who.owner');
    default:
      return moreInWords(source, reader);
  }
}

type Named = 'people' | 'role' | 'superiors' | 'field' | 'initiator' | 'owner';

function moreInWords(source: Exclude<PersonSource, { readonly from: Named }>, reader: PersonReader): string {
  const { t } = reader;
  switch (source.from) {
    case 'superior':
      return t(`canvas.who.superior.${source.of ?? 'initiator'}`, { level: source.level, ...meant(source, reader) });
    case 'head':
      return t(`canvas.who.head.${source.unit}.${source.of ?? 'deal'}`, meant(source, reader));
    case 'members':
      return membersInWords(source, reader);
    case 'group':
      return t('canvas.who.group', { group: reader.organization?.groups?.[source.group]?.name ?? source.group });
    case 'authority':
      return t('canvas.who.authority', { field: fieldLabel(source.amount, reader) });
    case 'choice':
      return t(`canvas.who.choice.${source.by}`);
    case 'expression':
      return t('canvas.who.expression');
  }
}

function membersInWords(source: Extract<PersonSource, { readonly from: 'members' }>, reader: PersonReader): string {
  const { unit, of = 'deal', below } = source;
  const words = reader.t(`canvas.who.members.${unit}.${of}`, meant(source, reader));
  return below === true ? reader.t('canvas.who.members.below', { members: words }) : words;
}

/** What is named where a source goes by a field or by a place. */
function meant(
  { field, place, unit }: { readonly field?: string; readonly place?: string; readonly unit?: 'team' | 'region' },
  reader: PersonReader,
): { readonly field: string; readonly place: string } {
  const places = unit === 'region' ? reader.organization?.regions : reader.organization?.teams;
  return { field: fieldLabel(field ?? '', reader), place: places?.[place ?? '']?.name ?? place ?? '' };
}

/** Names of the people whom the sources mean today, as far as that does not depend on the deal. */
export function peopleToday(sources: readonly PersonSource[], { organization }: PersonReader): readonly string[] {
  if (organization === null) return [];
  const active = Object.values(organization.people).filter((person) => person.active);
  const found = sources.flatMap((source) => {
    if (source.from === 'people') return source.people.flatMap((id) => active.filter((person) => person.id === id));
    if (source.from !== 'role') return [];
    const filling = organization.slots[source.role] ?? [source.role.replace(/^role:/, '')];
    return active.filter(({ roles }) => roles.some((role) => filling.includes(role)));
  });
  return [...new Set(found)].map(({ name }) => name);
}

/** What people call a role slot. */
export function roleName(slot: string, { definition, locale }: Pick<PersonReader, 'definition' | 'locale'>): string {
  const label = definition.roles[slot]?.label;
  return label === undefined ? slot.replace(/^role:/, '') : textOf(definition, label, locale);
}

function nameOf(id: string, { organization }: PersonReader): string {
  return organization?.people[id]?.name ?? id;
}

function fieldLabel(field: string, { definition, locale }: PersonReader): string {
  const label = definition.fields[field]?.label;
  return label === undefined ? field : textOf(definition, label, locale);
}
