import { getEvidence } from '@dealwright/shared/api';
import { FileCheck2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute, isApiError } from '../../client.ts';
import { saveJsonFile } from '../../shell/save-file.ts';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { say } from '../toast/toasts.ts';
import type { DealView } from './use-deal.ts';

/** Takes the signed history of a deal along as a file; what is in it, and that taking it is recorded, is said before. */
export function TakeEvidence({ view }: { readonly view: DealView }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { id, number } = view.card;
  const take = async () => {
    try {
      const evidence = await callRoute(getEvidence, { params: { deal: id } });
      saveJsonFile(`evidence-${number}.json`, JSON.stringify(evidence, null, 2));
      say('done', t('deal.evidence.done'));
      return null;
    } catch (error) {
      if (isApiError(error)) return error;
      throw error;
    }
  };
  return (
    <>
      <button
        type="button"
        className="button button-quiet icon-button"
        aria-label={t('deal.evidence')}
        title={t('deal.evidence')}
        onClick={() => setAsking(true)}
      >
        <FileCheck2 size={16} aria-hidden="true" />
      </button>
      {asking && (
        <DeedDialog
          title={t('deal.evidence.title', { number })}
          action={t('deal.evidence.take')}
          onClose={() => setAsking(false)}
          onSend={take}
        >
          <p>{t('deal.evidence.what')}</p>
          <p>{t('deal.evidence.check')}</p>
          <pre className="evidence-check">
            <code>{`npm run dealwright -- verify evidence-${number}.json`}</code>
          </pre>
          <p className="quiet">{t('deal.evidence.recorded')}</p>
        </DeedDialog>
      )}
    </>
  );
}
