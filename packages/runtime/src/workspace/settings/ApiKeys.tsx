import { createApiKey, deleteApiKey, listApiKeys } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import { LoadState } from '../app/LoadState.tsx';
import { useAttempt } from '../command/use-attempt.ts';
import { errorWords } from '../toast/error-words.ts';
import { say } from '../toast/toasts.ts';
import { useTimeText } from '../words/use-time-text.ts';

/** Keys with which scripts act for me: make, see, end. */
export function ApiKeys() {
  const { t } = useTranslation();
  const [secret, setSecret] = useState<string | null>(null);
  const attempt = useAttempt([['api-keys']]);
  const make = async (name: string) => {
    const outcome = await attempt(() => callRoute(createApiKey, { body: { name } }), null);
    if (outcome.ok) setSecret(outcome.answer.secret);
    else say('refused', errorWords(outcome.error, t));
  };
  const end = (key: string) => attempt(() => callRoute(deleteApiKey, { params: { key } }), t('settings.keys.ended'));
  return (
    <section className="paper">
      <h2>{t('settings.keys')}</h2>
      <p className="quiet">{t('settings.keys.hint')}</p>
      <NewKey onMake={make} />
      <div role="status">
        {secret !== null && <p className="banner secret">{t('settings.keys.copy', { secret })}</p>}
      </div>
      <KeyList onEnd={(key) => void end(key)} />
    </section>
  );
}

function NewKey({ onMake }: { readonly onMake: (name: string) => Promise<void> }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  return (
    <form
      className="note-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        void onMake(name.trim());
        setName('');
      }}
    >
      <input
        className="input"
        aria-label={t('settings.keys.name')}
        placeholder={t('settings.keys.name')}
        maxLength={80}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button">
        {t('settings.keys.make')}
      </button>
    </form>
  );
}

function KeyList({ onEnd }: { readonly onEnd: (key: string) => void }) {
  const { t } = useTranslation();
  const time = useTimeText();
  const query = useQuery({ queryKey: ['api-keys'], queryFn: ({ signal }) => callRoute(listApiKeys, { signal }) });
  const used = (at: string | null) =>
    at === null ? t('settings.keys.unused') : t('settings.keys.used', { time: time(at) });
  return (
    <LoadState query={query} blocks={[40]}>
      {(query.data?.items.length ?? 0) > 0 && (
        <ul className="message-list key-list">
          {query.data?.items.map((key) => (
            <li key={key.id}>
              <strong>{key.name}</strong>
              <span className="quiet">{`${key.prefix}… · ${used(key.lastUsedAt)}`}</span>
              <button
                type="button"
                className="button button-danger"
                aria-label={t('settings.keys.end-of', { name: key.name })}
                onClick={() => onEnd(key.id)}
              >
                {t('settings.keys.end')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </LoadState>
  );
}
