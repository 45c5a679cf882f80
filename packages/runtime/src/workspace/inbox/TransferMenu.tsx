import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { Dialog } from '../overlay/Dialog.tsx';
import { useMe, useOrganization } from '../session/use-me.ts';

/** Hands a task to somebody else: pick a person, done. */
export function TransferMenu({ onTransfer }: { readonly onTransfer: (to: string) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen(true)}>
        <UserRoundPlus size={16} aria-hidden="true" />
        {t('inbox.transfer')}
      </button>
      {open && (
        <Dialog title={t('inbox.transfer.to')} onClose={() => setOpen(false)}>
          <PeopleToPick
            onPick={(person) => {
              setOpen(false);
              onTransfer(person);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

/** Most people listed at once; typing finds the others. */
const most = 30;

function PeopleToPick({ onPick }: { readonly onPick: (person: string) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const people = useOrganization()?.people ?? [];
  const [words, setWords] = useState('');
  const found = people.filter(
    (person) =>
      person.active && person.id !== me?.person.id && person.name.toLowerCase().includes(words.trim().toLowerCase()),
  );
  return (
    <div className="people-pick">
      <p className="quiet">{t('inbox.transfer.hint')}</p>
      <input
        type="search"
        className="input"
        aria-label={t('inbox.transfer.search')}
        placeholder={t('inbox.transfer.search')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ul>
        {found.slice(0, most).map((person) => (
          <li key={person.id}>
            <button type="button" className="button button-quiet" onClick={() => onPick(person.id)}>
              <Avatar name={person.name} size={24} />
              {person.name}
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {found.length === 0 ? t('inbox.transfer.none') : ''}
      </p>
    </div>
  );
}
