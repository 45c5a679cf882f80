import { listNotifications, readNotifications } from '@dealwright/shared/api';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import { LoadState } from '../app/LoadState.tsx';
import { useReason, useTimeText } from '../words/use-reason.ts';

/** Messages to me, newest first. */
export function Notifications() {
  const { t } = useTranslation();
  const reason = useReason(null);
  const time = useTimeText();
  const client = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: ['notifications'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute(listNotifications, { query: pageParam === undefined ? {} : { cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const messages = query.data?.pages.flatMap((page) => page.items) ?? [];
  const newest = messages[0];
  const readAll = async () => {
    if (newest === undefined) return;
    await callRoute(readNotifications, { body: { upTo: newest.at } });
    await Promise.all([['notifications'], ['me']].map((queryKey) => client.invalidateQueries({ queryKey })));
  };
  return (
    <>
      <header className="bar">
        <h1 className="bar-title">{t('notifications.title')}</h1>
        <span className="bar-space" />
        <button
          type="button"
          className="button"
          disabled={messages.every((message) => message.read)}
          onClick={() => void readAll()}
        >
          {t('notifications.read-all')}
        </button>
      </header>
      <main className="page-main">
        <LoadState query={query} blocks={[48, 48, 48]}>
          {messages.length === 0 ? (
            <div className="empty-state">
              <h2>{t('notifications.empty')}</h2>
              <p>{t('notifications.empty.hint')}</p>
            </div>
          ) : (
            <ul className="message-list">
              {messages.map((message) => (
                <li key={message.id} data-read={message.read ? '' : undefined}>
                  <time dateTime={message.at}>{time(message.at)}</time>
                  <span>{reason('notify', message.message)}</span>
                  {!message.read && <span className="tag">{t('notifications.new')}</span>}
                  <a href={message.task === null ? `/deals/${message.deal ?? ''}` : `/inbox/${message.task}`}>
                    {t('notifications.open')}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {query.hasNextPage && (
            <button type="button" className="button" onClick={() => void query.fetchNextPage()}>
              {t('deal.more')}
            </button>
          )}
        </LoadState>
      </main>
    </>
  );
}
