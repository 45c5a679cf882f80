import { Button, Input } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { roleKeyOf } from './role-key.ts';

/** Adds a role by its name; the key is made from the name and stays. */
export function NewRole({
  taken,
  onAdd,
}: {
  readonly taken: readonly string[];
  readonly onAdd: (id: string, words: Readonly<Record<string, string>>) => void;
}) {
  const { t } = useWords();
  const { locales, defaultLocale } = useDefinition();
  const wanted = useDocument((state) => state.locale);
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() === '') return;
    const locale = locales.includes(wanted) ? wanted : defaultLocale;
    onAdd(roleKeyOf(name, taken), { [locale]: name.trim() });
    setName('');
  };
  return (
    <>
      <Input
        size="small"
        className="part-name"
        aria-label={t('role.add.name')}
        placeholder={t('role.add.name')}
        maxLength={60}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onPressEnter={add}
      />
      <Button size="small" icon={<Plus size={14} aria-hidden="true" />} disabled={name.trim() === ''} onClick={add}>
        {t('role.add')}
      </Button>
    </>
  );
}
