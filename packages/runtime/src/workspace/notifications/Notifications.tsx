import { listNotifications, type RouteAnswer, readNotifications } from '@dealwright/shared/api';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import { LoadState } from '../app/LoadState.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { errorWords } from '../toast/error-words.ts';
import { say } from '../toast/toasts.ts';
import { Moment } from '../words/Moment.tsx';
import { useReason } from '../words/use-reason.ts';

type Message = RouteAnswer<typeof listNotifications>['items'][number];

/** Messages to me, newest first. */
export function Notifications() {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['notifications'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute(listNotifications, { query: pageParam === undefined ? {} : { cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const messages = query.data?.pages.flatMap((page) => page.items) ?? [];
  const readUpTo = useReadUpTo();
  const newest = messages[0];
  usePageTitle(t('notifications.title'));
  return (
    <>
      <header className="bar">
        <h1 className="bar-title">{t('notifications.title')}</h1>
        <span className="bar-space" />
        <button
          type="button"
          className="button"
          disabled={newest === undefined || messages.every((message) => message.read)}
          onClick={() => void readUpTo(newest?.at ?? '')}
        >
          {t('notifications.read-all')}
        </button>
      </header>
      <main className="page-scroll">
        <div className="page-main">
          <LoadState query={query} blocks={[48, 48, 48]}>
            {messages.length === 0 ? (
              <div className="empty-state">
                <h2>{t('notifications.empty')}</h2>
                <p>{t('notifications.empty.hint')}</p>
              </div>
            ) : (
              <>
                <p className="quiet">{t('notifications.receipts')}</p>
                <ul className="message-list">
                  {messages.map((message) => (
                    <li key={message.id} data-unread={message.read ? undefined : ''}>
                      <MessageLine message={message} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            {query.hasNextPage && (
              <button type="button" className="button more-button" onClick={() => void query.fetchNextPage()}>
                {t('notifications.more')}
              </button>
            )}
          </LoadState>
        </div>
      </main>
    </>
  );
}

function useReadUpTo(): (upTo: string) => Promise<void> {
  const { t } = useTranslation();
  const client = useQueryClient();
  return async (upTo) => {
    try {
      await callRoute(readNotifications, { body: { upTo } });
      await Promise.all([['notifications'], ['me']].map((queryKey) => client.invalidateQueries({ queryKey })));
    } catch (error) {
      say('refused', errorWords(error, t));
    }
  };
}

/** The whole line leads to what it is about. */
function MessageLine({ message }: { readonly message: Message }) {
  const { t } = useTranslation();
  const reason = useReason(null);
  const number = message.message.params.number;
  const content = (
    <>
      <span className="message-dot">
        {!message.read && <span className="visually-hidden">{t('notifications.new')}</span>}
      </span>
      <span className="message-words">{reason('notify', message.message)}</span>
      <Moment at={message.at} />
      {number !== undefined && number !== '' && <span className="message-number">{number}</span>}
    </>
  );
  if (message.task !== null)
    return (
      <Link className="message-line" to="/inbox/$task" params={{ task: message.task }}>
        {content}
      </Link>
    );
  if (message.deal === null) return <div className="message-line">{content}</div>;
  return (
    <Link className="message-line" to="/deals/$deal" params={{ deal: message.deal }}>
      {content}
    </Link>
  );
}
