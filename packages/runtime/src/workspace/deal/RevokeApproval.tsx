import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../command/use-command.ts';
import { ReasonDialog } from '../deed/ReasonDialog.tsx';
import type { RunSteeringProps } from './RunSteering.tsx';

/** Whoever asked for an approval, or an administrator, asks to revoke it; what it has set going and stays done is listed first (S-26). */
export function RevokeApproval(props: RunSteeringProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {t('deal.revoke')}
      </button>
      {asking && <RevokeDialog {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

function RevokeDialog({ run, view, onClose }: RunSteeringProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const command = useCommand();
  const give = async (comment: string) => {
    const outcome = await command(view.card.id, { kind: 'revoke', run: run.id, comment }, t('deal.revoke.done'));
    return outcome.ok ? null : outcome.error;
  };
  return (
    <ReasonDialog
      title={t('deal.revoke.title', { flow: run.title })}
      action={t('deal.revoke.send')}
      why={t('deal.revoke.why')}
      give={give}
      onClose={onClose}
    >
      <p className="quiet">{t('deal.revoke.hint')}</p>
      {run.lasting.length > 0 && (
        <>
          <p>{t('deal.revoke.lasting')}</p>
          <ul>
            {run.lasting.map((step, index) => (
              <li key={index}>{step}</li>
            ))}
          </ul>
        </>
      )}
    </ReasonDialog>
  );
}
