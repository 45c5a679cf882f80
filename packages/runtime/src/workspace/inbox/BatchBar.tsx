import { CircleCheck, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../overlay/Dialog.tsx';
import type { Batch } from './use-batch.ts';

/** How many are ticked, what to do with them, and afterwards what became of each. */
export function BatchBar({ batch }: { readonly batch: Batch }) {
  const { t } = useTranslation();
  const { ticked, results } = batch;
  return (
    <>
      {ticked.length > 0 && (
        <fieldset className="batch-bar">
          <legend className="visually-hidden">{t('inbox.batch')}</legend>
          <button type="button" className="button" onClick={batch.clear}>
            {t('inbox.batch.clear')}
          </button>
          <button
            type="button"
            className="button button-primary"
            aria-disabled={batch.sending || undefined}
            onClick={batch.approve}
          >
            {t('inbox.batch.approve', { count: ticked.length })}
          </button>
        </fieldset>
      )}
      {results.length > 0 && (
        <Dialog title={t('inbox.batch.results')} onClose={batch.dismiss}>
          <ul className="batch-results">
            {results.map(({ task, refused }) => (
              <li key={task.id}>
                {refused === null ? (
                  <CircleCheck size={16} className="ink-ok" aria-hidden="true" />
                ) : (
                  <CircleX size={16} className="ink-danger" aria-hidden="true" />
                )}
                <div>
                  <strong>{task.dealTitle === '' ? task.dealNumber : task.dealTitle}</strong>
                  <p className="quiet">{refused ?? t('inbox.sent.approve')}</p>
                </div>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
