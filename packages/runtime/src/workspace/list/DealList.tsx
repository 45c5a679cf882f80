import { listDeals, type RouteAnswer } from '@dealwright/shared/api';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import { LoadState } from '../app/LoadState.tsx';
import { Segment } from '../app/Segment.tsx';
import { useBoards } from '../board/BoardBar.tsx';
import { moneyText } from '../board/money-text.ts';
import { usePersonName } from '../session/use-me.ts';
import { useTimeText } from '../words/use-reason.ts';

const statuses = ['all', 'open', 'won', 'lost'] as const;
type Status = (typeof statuses)[number];
type Line = RouteAnswer<typeof listDeals>['items'][number];

function useDeals(status: Status, search: string) {
  return useInfiniteQuery({
    queryKey: ['deals', status, search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute(listDeals, {
        query: {
          ...(status === 'all' ? {} : { status }),
          ...(search === '' ? {} : { search }),
          ...(pageParam === undefined ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** Deals of all processes the person may see, newest change first. */
export function DealList() {
  const { t } = useTranslation();
  const [status, setStatus] = useState<Status>('open');
  const [search, setSearch] = useState('');
  const query = useDeals(status, useDeferredValue(search.trim()));
  const deals = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <header className="bar">
        <h1 className="bar-title">{t('shell.deals')}</h1>
        <label className="bar-search">
          <Search size={16} aria-hidden="true" />
          <span className="visually-hidden">{t('board.search')}</span>
          <input
            type="search"
            placeholder={t('board.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
      </header>
      <main className="list-main">
        <Segment
          label={t('list.status')}
          choices={statuses}
          chosen={status}
          onChoose={setStatus}
          wordsOf={(each) => t(`list.status.${each}`)}
        />
        <LoadState query={query} blocks={[40, 40, 40, 40]}>
          {deals.length === 0 ? (
            <div className="empty-state">
              <h2>{t('list.empty')}</h2>
              <p>{t('list.empty.hint')}</p>
            </div>
          ) : (
            <DealTable deals={deals} />
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

function DealTable({ deals }: { readonly deals: readonly Line[] }) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const time = useTimeText();
  const titles = new Map((useBoards().data?.items ?? []).map((board) => [board.process, board.title]));
  return (
    <table className="deal-table">
      <thead>
        <tr>
          <th scope="col">{t('list.title')}</th>
          <th scope="col">{t('list.number')}</th>
          <th scope="col">{t('board.process')}</th>
          <th scope="col" className="numeric">
            {t('list.amount')}
          </th>
          <th scope="col">{t('list.owner')}</th>
          <th scope="col">{t('list.updated')}</th>
        </tr>
      </thead>
      <tbody>
        {deals.map((deal) => (
          <tr key={deal.id}>
            <th scope="row">
              <Link to="/deals/$deal" params={{ deal: deal.id }}>
                {deal.title === '' ? deal.number : deal.title}
              </Link>
            </th>
            <td>{deal.number}</td>
            <td>{titles.get(deal.process.key) ?? deal.process.key}</td>
            <td className="numeric">{moneyText(deal.amount, i18n.language)}</td>
            <td>{name(deal.owner)}</td>
            <td>{time(deal.updatedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
