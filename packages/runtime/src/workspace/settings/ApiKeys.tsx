import { createApiKey, deleteApiKey, listApiKeys } from '@dealwright/shared/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute, isApiError } from '../../client.ts';
import { LoadState } from '../app/LoadState.tsx';
import { useTimeText } from '../words/use-reason.ts';

/** Keys with which scripts act for me: make, see, end. */
export function ApiKeys() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const time = useTimeText();
  const client = useQueryClient();
  const query = useQuery({ queryKey: ['api-keys'], queryFn: ({ signal }) => callRoute(listApiKeys, { signal }) });
  const [name, setName] = useState('');
  const [secret, setSecret] = useState<string | null>(null);
  const attempt = async (deed: () => Promise<void>) => {
    try {
      await deed();
      await client.invalidateQueries({ queryKey: ['api-keys'] });
    } catch (error) {
      if (!isApiError(error)) throw error;
      void message.error(error.message);
    }
  };
  return (
    <section className="paper">
      <h2>{t('settings.keys')}</h2>
      <p className="quiet">{t('settings.keys.hint')}</p>
      <form
        className="note-line"
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(async () => {
            setSecret((await callRoute(createApiKey, { body: { name: name.trim() } })).secret);
            setName('');
          });
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
      {secret !== null && (
        <output className="banner" aria-live="polite">
          {t('settings.keys.copy', { secret })}
        </output>
      )}
      <LoadState query={query} blocks={[40]}>
        <ul className="message-list">
          {query.data?.items.map((key) => (
            <li key={key.id}>
              <strong>{key.name}</strong>
              <span className="quiet">{`${key.prefix}… · ${key.lastUsedAt === null ? t('settings.keys.unused') : t('settings.keys.used', { time: time(key.lastUsedAt) })}`}</span>
              <button
                type="button"
                className="button button-danger"
                onClick={() =>
                  void attempt(async () => {
                    await callRoute(deleteApiKey, { params: { key: key.id } });
                    void message.success(t('settings.keys.ended'));
                  })
                }
              >
                {t('settings.keys.end')}
              </button>
            </li>
          ))}
        </ul>
      </LoadState>
    </section>
  );
}
