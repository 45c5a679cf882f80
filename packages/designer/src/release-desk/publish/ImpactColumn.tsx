import { useOrganization } from '../../app/use-me.ts';
import { useWords } from '../../app/use-words.ts';
import type { useRelease } from '../queries.ts';
import { ColumnFrame } from './ColumnFrame.tsx';

/** Whom a release would reach, and the deals that it does not touch. */
export function ImpactColumn({ query }: { readonly query: ReturnType<typeof useRelease> }) {
  const { t } = useWords();
  const organization = useOrganization();
  const people = organization?.people.filter(({ active }) => active).length;
  const deals = (query.data?.deals ?? [])
    .filter(({ open }) => open > 0)
    .toSorted((one, other) => other.version - one.version);
  const total = deals.reduce((sum, { open }) => sum + open, 0);
  const stable = query.data?.stable ?? null;
  return (
    <ColumnFrame id="impact" query={query}>
      <dl className="publish-figures">
        <div>
          <dd>{people ?? '…'}</dd>
          <dt>{t('publish.people')}</dt>
        </div>
        <div>
          <dd>{stable === null ? '–' : t('release.version', { version: stable })}</dd>
          <dt>{stable === null ? t('publish.stable-none') : t('publish.stable-now')}</dt>
        </div>
        <div>
          <dd>{total}</dd>
          <dt>{t('publish.deals')}</dt>
        </div>
      </dl>
      {total === 0 ? (
        <p className="publish-first">{t('publish.deals.none')}</p>
      ) : (
        <>
          <DealsBar deals={deals} total={total} />
          <ul className="publish-deals">
            {deals.map(({ version, open }) => (
              <li key={version}>{t('publish.deals.on', { count: open, version })}</li>
            ))}
          </ul>
          <p className="publish-first">{t('publish.deals.stay')}</p>
        </>
      )}
    </ColumnFrame>
  );
}

interface DealsBarProps {
  readonly deals: readonly { readonly version: number; readonly open: number }[];
  readonly total: number;
}

function DealsBar({ deals, total }: DealsBarProps) {
  return (
    <div className="publish-bar" aria-hidden="true">
      {deals.map(({ version, open }) => (
        <span key={version} style={{ width: `${(100 * open) / total}%` }}>
          v{version}
        </span>
      ))}
    </div>
  );
}
