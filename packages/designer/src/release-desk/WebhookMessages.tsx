import { useWords } from '../app/use-words.ts';
import { momentIn } from '../simulator/moment.ts';
import { DeskHistory } from './DeskHistory.tsx';
import { useWebhookMessages } from './queries.ts';

/** What came to a webhook last, and why something was refused. */
export function WebhookMessages({ webhook }: { readonly webhook: string }) {
  const { t, locale } = useWords();
  const query = useWebhookMessages(webhook);
  const { data } = query;
  if (data?.items.length === 0) return <p className="desk-note">{t('release.webhooks.no-messages')}</p>;
  return (
    <DeskHistory query={query}>
      {data?.items.map(({ id, at, state, number, reason, places }) => (
        <li key={id}>
          <time dateTime={at}>{momentIn(at, locale)}</time>
          <span className="tag">{t(`release.webhooks.${state}`)}</span>
          <span>
            {number ?? reason}
            {places.length > 0 && <small>{t('release.webhooks.at', { places: places.join(', ') })}</small>}
          </span>
          <code>{id}</code>
        </li>
      ))}
    </DeskHistory>
  );
}
