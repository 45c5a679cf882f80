import { useWords } from '../app/use-words.ts';
import { useWebhookMessages } from './queries.ts';

/** What came to a webhook last, and why something was refused. */
export function WebhookMessages({ webhook }: { readonly webhook: string }) {
  const { t, locale } = useWords();
  const { data, error } = useWebhookMessages(webhook);
  if (error !== null)
    return (
      <p role="alert" className="desk-failed">
        {error.message}
      </p>
    );
  if (data?.items.length === 0) return <p className="desk-note">{t('release.webhooks.no-messages')}</p>;
  return (
    <ul className="webhook-messages" aria-busy={data === undefined}>
      {data?.items.map(({ id, at, state, number, reason, places }) => (
        <li key={id}>
          <time dateTime={at}>{new Date(at).toLocaleString(locale)}</time>
          <span className="tag">{t(`release.webhooks.${state}`)}</span>
          <span>
            {number ?? reason}
            {places.length > 0 && <small>{t('release.webhooks.at', { places: places.join(', ') })}</small>}
          </span>
          <code>{id}</code>
        </li>
      ))}
    </ul>
  );
}
