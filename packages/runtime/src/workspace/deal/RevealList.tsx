import { textOf } from '@dealwright/shared';
import { revealField } from '@dealwright/shared/api';
import { EyeOff } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import { Dialog } from '../overlay/Dialog.tsx';
import { errorWords } from '../toast/error-words.ts';
import { say } from '../toast/toasts.ts';
import type { DealView } from './use-deal.ts';

/** Seconds a revealed value stays on screen; the server says the same. */
const shownFor = 60;

/** Masked values that this person may look at one by one, with a purpose. */
export function RevealList({ view }: { readonly view: DealView }) {
  const { t, i18n } = useTranslation();
  const [asking, setAsking] = useState<string | null>(null);
  const [shown, setShown] = useState<{ readonly field: string; readonly value: string } | null>(null);
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => setShown(null), shownFor * 1000);
    return () => clearTimeout(timer);
  }, [shown]);
  const fields = view.reveal.filter((field) => view.states[field] === 'masked');
  if (fields.length === 0) return null;
  const label = (field: string) =>
    textOf(view.definition, view.definition.fields[field]?.label ?? field, i18n.language);
  return (
    <section className="reveal-list" aria-label={t('deal.reveal.masked')}>
      <h2>{t('deal.reveal.masked')}</h2>
      {fields.map((field) => (
        <p key={field}>
          <EyeOff size={14} aria-hidden="true" />
          <span>{label(field)}</span>
          {shown?.field === field ? (
            <output>{shown.value}</output>
          ) : (
            <button type="button" className="button button-quiet" onClick={() => setAsking(field)}>
              {t('deal.reveal')}
            </button>
          )}
        </p>
      ))}
      {asking !== null && (
        <RevealDialog
          deal={view.card.id}
          field={asking}
          label={label(asking)}
          onClose={() => setAsking(null)}
          onShow={(value) => {
            setShown({ field: asking, value });
            setAsking(null);
          }}
        />
      )}
    </section>
  );
}

interface RevealDialogProps {
  readonly deal: string;
  readonly field: string;
  readonly label: string;
  readonly onShow: (value: string) => void;
  readonly onClose: () => void;
}

function RevealDialog({ deal, field, label, onShow, onClose }: RevealDialogProps) {
  const { t } = useTranslation();
  const [purpose, setPurpose] = useState('');
  const id = useId();
  const reveal = async () => {
    try {
      const answer = await callRoute(revealField, { params: { deal }, body: { field, purpose: purpose.trim() } });
      onShow(String(answer.value ?? ''));
    } catch (error) {
      say('refused', errorWords(error, t));
    }
  };
  return (
    <Dialog title={t('deal.reveal.title', { field: label })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void reveal();
        }}
      >
        <div className="gate-waiver">
          <label htmlFor={id}>{t('deal.reveal.purpose')}</label>
          <input
            id={id}
            className="input"
            value={purpose}
            maxLength={400}
            required
            onChange={(event) => setPurpose(event.target.value)}
          />
        </div>
        <p className="quiet">{t('deal.reveal.note', { seconds: shownFor })}</p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('shell.cancel')}
          </button>
          <button type="submit" className="button button-primary" disabled={purpose.trim() === ''}>
            {t('deal.reveal')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
