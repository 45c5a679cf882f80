import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { usePersonName } from '../session/use-me.ts';
import { Moment } from '../words/Moment.tsx';
import type { useReceipts } from './use-receipts.ts';

/** What of a receipt's decision stands on paper. */
interface Decision {
  readonly seq: number;
  readonly at: string;
  readonly outcome: string;
}

/** The receipts of all decisions, each with the beginning of its place in the chain and of its signature, to be found again. */
export function PrintedReceipts({ query }: { readonly query: ReturnType<typeof useReceipts> }) {
  const { t } = useTranslation();
  const name = usePersonName();
  const items = query.data?.items ?? [];
  return (
    <section>
      <h2>{t('print.receipts')}</h2>
      <LoadState query={query} blocks={[40]}>
        {items.length === 0 ? (
          <p className="quiet">{t('print.receipts.none')}</p>
        ) : (
          <>
            <table className="plain-table">
              <thead>
                <tr>
                  {['at', 'who', 'what', 'chain', 'signature'].map((column) => (
                    <th key={column} scope="col">
                      {t(`print.receipt.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map(({ decision, actor, onBehalfOf, chain, signature }) => {
                  const { seq, at, outcome } = decision as unknown as Decision;
                  const who = actor === null ? t('print.receipt.rule') : name(actor);
                  return (
                    <tr key={seq}>
                      <td>
                        <Moment at={at} />
                      </td>
                      <td>{onBehalfOf === null ? who : t('print.receipt.for', { who, name: name(onBehalfOf) })}</td>
                      <td>{t(`deal.seat.${outcome.endsWith('-provisional') ? 'provisional' : outcome}`)}</td>
                      <td>
                        <code>{String(chain.hash).slice(0, 16)}</code>
                      </td>
                      <td>
                        <code>{signature.slice(0, 16)}</code>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
            <p className="quiet">{t('print.receipts.note')}</p>
          </>
        )}
      </LoadState>
    </section>
  );
}
