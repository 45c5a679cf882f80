import { Link } from '@tanstack/react-router';
import { useWords } from '../app/use-words.ts';
import { inLocale, type ProcessRow } from './library.ts';

/** All processes of the organization; grey rows of the final height while they are read. */
export function ProcessList({ rows }: { readonly rows: readonly ProcessRow[] | null }) {
  const { t } = useWords();
  const heads = ['start.name', 'start.stable', 'start.draft', 'start.deals', 'start.updated'] as const;
  return (
    <section className="start-card" aria-label={t('start.mine')}>
      <h2>{t('start.mine')}</h2>
      {rows?.length === 0 ? (
        <p className="inspector-note start-none">{t('start.mine.none')}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" data-number={head === 'start.deals'}>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows === null ? <WaitingRows /> : rows.map((row) => <Row key={row.key} row={row} />)}</tbody>
        </table>
      )}
    </section>
  );
}

function WaitingRows() {
  return [0, 1, 2].map((row) => (
    <tr key={row} aria-busy="true">
      <td colSpan={5}>
        <div className="skeleton" style={{ height: 16 }} />
      </td>
    </tr>
  ));
}

function Row({ row }: { readonly row: ProcessRow }) {
  const { t, locale } = useWords();
  const time = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(row.updatedAt));
  return (
    <tr>
      <th scope="row">
        <Link to="/$process/form" params={{ process: row.key }} className="process-link">
          {inLocale(row.title, locale)}
        </Link>
        <code className="process-key">{row.key}</code>
      </th>
      <td>
        {row.stableVersion === null ? (
          <span className="inspector-note">{t('start.stable.none')}</span>
        ) : (
          <Link to="/$process/releases" params={{ process: row.key }} search={{}}>
            v{row.stableVersion}
          </Link>
        )}
        {row.grayVersion !== null && (
          <span className="tag hatch gray-tag">
            {t('start.gray', { version: row.grayVersion, percent: row.grayPercent ?? 0 })}
          </span>
        )}
      </td>
      <td>{t(row.draftChanged ? 'start.draft.changed' : 'start.draft.same')}</td>
      <td data-number="true">{row.openDeals}</td>
      <td>
        {time} · {row.updatedBy.name}
      </td>
    </tr>
  );
}
