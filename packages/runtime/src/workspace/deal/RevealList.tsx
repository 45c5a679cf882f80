import { textOf } from '@dealwright/shared';
import { revealField } from '@dealwright/shared/api';
import { App, Modal } from 'antd';
import { EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute, isApiError } from '../../client.ts';
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
  const { message } = App.useApp();
  const [purpose, setPurpose] = useState('');
  const reveal = async () => {
    try {
      const answer = await callRoute(revealField, { params: { deal }, body: { field, purpose } });
      onShow(String(answer.value ?? ''));
    } catch (error) {
      if (!isApiError(error)) throw error;
      void message.error(error.message);
    }
  };
  return (
    <Modal
      open
      title={t('deal.reveal.title', { field: label })}
      okText={t('deal.reveal')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: purpose.trim() === '' }}
      onOk={reveal}
      onCancel={onClose}
    >
      <label className="gate-waiver">
        {t('deal.reveal.purpose')}
        <input className="input" value={purpose} maxLength={400} onChange={(event) => setPurpose(event.target.value)} />
      </label>
      <p className="quiet">{t('deal.reveal.note', { seconds: shownFor })}</p>
    </Modal>
  );
}
