import { Avatar } from '@dealwright/runtime/shell';
import { useWords } from '../app/use-words.ts';
import { type Targeting, useLinks, useReach } from './queries.ts';

const shownPeople = 24;

/** The people a planned targeting would reach today, by name, and the share of strangers. */
export function Reach({ process, targeting }: { readonly process: string; readonly targeting: Targeting }) {
  const { t } = useWords();
  const reach = useReach(process, targeting);
  if (reach.error !== null) {
    return (
      <p role="alert" className="desk-failed">
        {reach.error.message}
      </p>
    );
  }
  const everybody = reach.data?.people ?? [];
  const reached = everybody.filter(({ arm }) => arm === 'gray');
  const left = reached.length - shownPeople;
  const words =
    reached.length === 0
      ? t('release.reach.none')
      : t('release.reach', { count: reached.length, all: everybody.length });
  return (
    <div className="desk-reach" data-waiting={reach.isFetching ? '' : undefined}>
      <p role="status">{reach.data === undefined ? t('release.reach.waiting') : words}</p>
      <ul>
        {reached.slice(0, shownPeople).map(({ id, name, rule }) => (
          <li key={id} title={rule}>
            <Avatar name={name} size={18} />
            {name}
          </li>
        ))}
        {left > 0 && <li>{t('release.reach.more', { count: left })}</li>}
      </ul>
      {reach.data !== undefined && (
        <StrangersReach process={process} targeting={targeting} percent={reach.data.strangers} />
      )}
    </div>
  );
}

interface StrangersReachProps {
  readonly process: string;
  readonly targeting: Targeting;
  readonly percent: number;
}

/** Which share of the visits to public forms it would be; nothing where no link is open. */
function StrangersReach({ process, targeting: { regions = [], percent: wanted }, percent }: StrangersReachProps) {
  const { t } = useWords();
  const open = useLinks(process).data?.items.filter((link) => link.open) ?? [];
  if (open.length === 0) return null;
  const there = regions.length === 0 || open.some(({ region }) => regions.includes(region));
  const words = !there ? 'strangers-elsewhere' : percent < wanted ? 'strangers-none' : 'strangers';
  return <p className="desk-strangers">{t(`release.reach.${words}`, { percent })}</p>;
}
