import { listDeals, type RouteAnswer } from '@dealwright/shared/api';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import { LoadState } from '../app/LoadState.tsx';
import { SearchBox } from '../app/SearchBox.tsx';
import { Segment } from '../app/Segment.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { moneyText } from '../board/money-text.ts';
import { useBoards } from '../board/use-boards.ts';
import { ViewBar } from '../board/ViewBar.tsx';
import { usePersonName } from '../session/use-me.ts';
import { Moment } from '../words/Moment.tsx';

const statuses = ['all', 'open', 'won', 'lost'] as const;
type Status = (typeof statuses)[number];
type Line = RouteAnswer<typeof listDeals>['items'][number];

interface Filter {
  readonly process: string | undefined;
  readonly status: Status;
  readonly search: string;
}

function useDeals({ process, status, search }: Filter) {
  return useInfiniteQuery({
    queryKey: ['deals', process, status, search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute(listDeals, {
        query: {
          ...(process === undefined ? {} : { process }),
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

/** Deals of one process or all that the person may see, newest change first. */
export function DealList() {
  const { t } = useTranslation();
  const { process } = useSearch({ strict: false }) as { readonly process?: string };
  const [status, setStatus] = useState<Status>('open');
  const [search, setSearch] = useState('');
  const query = useDeals({ process, status, search: useDeferredValue(search.trim()) });
  const deals = query.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(t('shell.deals'));
  return (
    <>
      <header className="bar">
        <h1 className="bar-title">{t('shell.deals')}</h1>
        <span className="bar-space" />
        <SearchBox label={t('board.search')} value={search} onChange={setSearch} />
        <span className="bar-space" />
      </header>
      <main className="list-main">
        <ViewBar process={process} view="list">
          <ProcessPick process={process} />
          <Segment
            label={t('list.status')}
            choices={statuses}
            chosen={status}
            onChoose={setStatus}
            wordsOf={(each) => t(`list.status.${each}`)}
          />
        </ViewBar>
        <div className="list-scroll">
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
              <button type="button" className="button more-button" onClick={() => void query.fetchNextPage()}>
                {t('list.more')}
              </button>
            )}
          </LoadState>
        </div>
      </main>
    </>
  );
}

function ProcessPick({ process }: { readonly process: string | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const boards = useBoards().data?.items ?? [];
  if (boards.length < 2) return null;
  return (
    <select
      className="input process-pick"
      aria-label={t('board.process')}
      value={process ?? ''}
      onChange={({ target }) =>
        void navigate({ to: '/deals', search: target.value === '' ? {} : { process: target.value } })
      }
    >
      <option value="">{t('list.all-processes')}</option>
      {boards.map((board) => (
        <option key={board.process} value={board.process}>
          {board.title}
        </option>
      ))}
    </select>
  );
}

function DealTable({ deals }: { readonly deals: readonly Line[] }) {
  const { t } = useTranslation();
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
          <DealRow key={deal.id} deal={deal} process={titles.get(deal.process.key) ?? deal.process.key} />
        ))}
      </tbody>
    </table>
  );
}

function DealRow({ deal, process }: { readonly deal: Line; readonly process: string }) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const title = deal.title === '' ? deal.number : deal.title;
  return (
    <tr>
      <th scope="row">
        <Link to="/deals/$deal" params={{ deal: deal.id }} title={title}>
          {title}
        </Link>
        {deal.status !== 'open' && (
          <span className="tag" data-status={deal.status}>
            {t(`list.status.${deal.status}`)}
          </span>
        )}
      </th>
      <td data-cell="number">{deal.number}</td>
      <td data-cell="process">{process}</td>
      <td data-cell="amount" className="numeric">
        {moneyText(deal.amount, i18n.language)}
      </td>
      <td data-cell="owner">{name(deal.owner)}</td>
      <td data-cell="updated">
        <Moment at={deal.updatedAt} />
      </td>
    </tr>
  );
}
