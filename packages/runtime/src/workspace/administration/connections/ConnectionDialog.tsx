import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../../../client.ts';
import { DeedDialog } from '../../deed/DeedDialog.tsx';

/** A connection to be made, or one whose address changes. */
export interface ConnectionDialogProps {
  /** The one that is changed; left out: a new one. */
  readonly changed?: { readonly name: string; readonly address: string };
  readonly onSend: (wish: { name: string; address: string }) => Promise<ApiError | null>;
  readonly onClose: () => void;
}

/** The same rule as the API's. */
const namePattern = /^[a-z][a-z0-9-]{0,40}$/u;

/** Asks for name and address of a connection, or only for a new address. */
export function ConnectionDialog({ changed, onSend, onClose }: ConnectionDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState(changed?.name ?? '');
  const [address, setAddress] = useState(changed?.address ?? '');
  const [tried, setTried] = useState(false);
  const wrongName = tried && !namePattern.test(name);
  const wrongAddress = tried && !isAddress(address);
  const send = () => {
    setTried(true);
    return namePattern.test(name) && isAddress(address) ? onSend({ name, address: address.trim() }) : null;
  };
  const title = changed === undefined ? t('connections.make') : t('connections.change.title', { name: changed.name });
  return (
    <DeedDialog title={title} action={t('connections.save')} onClose={onClose} onSend={send}>
      {changed === undefined && (
        <label className="stacked">
          <span>{t('connections.name')}</span>
          <input
            className="input"
            value={name}
            maxLength={41}
            aria-invalid={wrongName || undefined}
            aria-describedby={`${id}-name`}
            onChange={(event) => setName(event.target.value)}
          />
          <span id={`${id}-name`} className={wrongName ? 'ink-danger' : 'quiet'} role={wrongName ? 'alert' : undefined}>
            {t('connections.name.hint')}
          </span>
        </label>
      )}
      <label className="stacked">
        <span>{t('connections.address')}</span>
        <input
          className="input"
          inputMode="url"
          value={address}
          maxLength={2000}
          placeholder="https://"
          aria-invalid={wrongAddress || undefined}
          aria-describedby={`${id}-address`}
          onChange={(event) => setAddress(event.target.value)}
        />
        <span
          id={`${id}-address`}
          className={wrongAddress ? 'ink-danger' : 'quiet'}
          role={wrongAddress ? 'alert' : undefined}
        >
          {t('connections.address.hint')}
        </span>
      </label>
    </DeedDialog>
  );
}

function isAddress(text: string): boolean {
  return /^https?:\/\//u.test(text.trim()) && URL.canParse(text.trim());
}
