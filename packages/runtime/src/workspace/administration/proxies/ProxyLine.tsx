import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../app/use-now.ts';
import { useBoards } from '../../board/use-boards.ts';
import { usePersonName } from '../../session/use-me.ts';
import { useTimeText } from '../../words/use-time-text.ts';
import { type ProxyView, useEndProxy } from './use-proxies.ts';

type State = 'over' | 'ahead' | 'now';

/** One proxy: for whom, who, from when to when, for which processes. */
export function ProxyLine({ proxy }: { readonly proxy: ProxyView }) {
  const { t } = useTranslation();
  const name = usePersonName();
  const time = useTimeText();
  const boards = useBoards().data?.items ?? [];
  const end = useEndProxy();
  // The page's clock beats once a minute; a proxy that begins now has begun.
  const state = stateOf(proxy, Math.max(useNow(), Date.now()));
  const processes = proxy.processes?.map((key) => boards.find(({ process }) => process === key)?.title ?? key);
  const names = { principal: name(proxy.principal), proxy: name(proxy.proxy) };
  return (
    <li data-state={state}>
      <div className="line-main">
        <p>
          <strong>{names.principal}</strong>
          <ArrowRight size={14} aria-label={t('proxies.by')} />
          <strong>{names.proxy}</strong>
          <span className={state === 'now' ? 'tag tag-for' : 'tag'}>{t(`proxies.${state}`)}</span>
        </p>
        <p className="quiet">
          {t('proxies.span', { from: time(proxy.from), until: time(proxy.endedAt ?? proxy.until) })}
          {' · '}
          {processes === undefined ? t('proxies.all-processes') : processes.join(t('deal.join'))}
        </p>
      </div>
      {state !== 'over' && (
        <div className="line-deeds">
          <button
            type="button"
            className="button button-danger"
            aria-label={t('proxies.end-of', names)}
            onClick={() => end(proxy.id)}
          >
            {t('proxies.end')}
          </button>
        </div>
      )}
    </li>
  );
}

function stateOf({ endedAt, from, until }: ProxyView, now: number): State {
  if (endedAt !== null || Date.parse(until) <= now) return 'over';
  return Date.parse(from) > now ? 'ahead' : 'now';
}
