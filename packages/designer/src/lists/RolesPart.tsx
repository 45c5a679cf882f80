import { Select } from 'antd';
import { useOrganization } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';
import { addPart } from '../document/commands/add-part.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { NewRole } from './NewRole.tsx';
import { PartRows } from './PartRows.tsx';

/** The roles a process asks for: who fills them today, and which deals they see. */
export function RolesPart() {
  const { t } = useWords();
  const { access } = useDefinition();
  const organization = useOrganization();
  const holders = (slot: string): number => {
    const roles = organization?.slots[slot] ?? [slot.slice(5)];
    return (
      organization?.people.filter((person) => person.active && person.roles.some((role) => roles.includes(role)))
        .length ?? 0
    );
  };
  return (
    <div className="list-room">
      <PartRows
        part="role"
        title={t('part.roles')}
        none={t('role.none')}
        heads={[t('data.key'), t('role.deals'), t('role.holders')]}
        cellsOf={(id) => [
          <code key="key">{id}</code>,
          t(`role.deals.${access?.roles[id]?.deals ?? 'none'}`),
          organization === undefined ? '' : t('role.people', { count: holders(id) }),
        ]}
        add={<AddRole />}
      />
    </div>
  );
}

/** Roles of the organization that the process does not ask for yet, and a new one by name. */
function AddRole() {
  const { t, locale } = useWords();
  const { roles } = useDefinition();
  const organization = useOrganization();
  const { run, select } = useDocument.getState();
  const free = (organization?.roles ?? []).filter(({ key }) => roles[`role:${key}`] === undefined);
  const add = (id: string, words: Readonly<Record<string, string>>): void => {
    if (run(addPart, { part: 'role', id, words })) select({ kind: 'part', part: 'role', id });
  };
  return (
    <span className="part-add">
      {free.length > 0 && (
        <Select
          size="small"
          aria-label={t('role.add.known')}
          placeholder={t('role.add.known')}
          value={null}
          popupMatchSelectWidth={false}
          options={free.map(({ key, label }) => ({ value: key, label: label[locale === 'en' ? 'en' : 'zh-CN'] }))}
          onChange={(key: string | null) => {
            const label = free.find((role) => role.key === key)?.label;
            if (key !== null && label !== undefined) add(`role:${key}`, label);
          }}
        />
      )}
      <NewRole taken={Object.keys(roles)} onAdd={add} />
    </span>
  );
}
