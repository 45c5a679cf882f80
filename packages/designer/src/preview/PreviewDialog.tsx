import { FormView } from '@dealwright/runtime/react';
import { Modal, Segmented, Select } from 'antd';
import { CircleCheck, Monitor, RotateCcw, Smartphone } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { useKnownOrganization } from '../simulator/use-known-organization.ts';
import { previewSession } from './preview-session.ts';

/** A form of the draft, live: rules, checks and computed values work, and what would be sent stands beside it. */
export function PreviewDialog({ form: first, onClose }: { readonly form: string; readonly onClose: () => void }) {
  const { t, of } = useWords();
  const { forms, roles } = useDefinition();
  const [form, setForm] = useState(first);
  const [role, setRole] = useState<string | null>(null);
  const [device, setDevice] = useState<'desktop' | 'phone'>('desktop');
  const [turn, setTurn] = useState(0);
  return (
    <Modal open footer={null} width={1120} title={t('preview.title')} onCancel={onClose} className="preview-dialog">
      <div className="preview-bar">
        <Select
          aria-label={t('board.form')}
          value={form}
          popupMatchSelectWidth={false}
          options={Object.entries(forms).map(([value, { title }]) => ({ value, label: of(title) }))}
          onChange={setForm}
        />
        <Select
          aria-label={t('preview.as')}
          value={role ?? ''}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t('board.viewer.all') },
            ...Object.entries(roles).map(([value, { label }]) => ({ value, label: of(label) })),
          ]}
          onChange={(chosen) => setRole(chosen === '' ? null : chosen)}
        />
        <Segmented
          className="device-choice"
          aria-label={t('board.device')}
          value={device}
          options={[
            { value: 'desktop' as const, icon: <Monitor size={14} />, label: t('board.device.desktop') },
            { value: 'phone' as const, icon: <Smartphone size={14} />, label: t('board.device.phone') },
          ]}
          onChange={setDevice}
        />
        <button type="button" className="button button-quiet" onClick={() => setTurn(turn + 1)}>
          <RotateCcw size={14} aria-hidden="true" />
          {t('preview.again')}
        </button>
        <span className="inspector-note">{t('preview.note')}</span>
      </div>
      <Filling key={`${form} ${role} ${turn}`} form={form} role={role} device={device} />
    </Modal>
  );
}

interface FillingProps {
  readonly form: string;
  readonly role: string | null;
  readonly device: 'desktop' | 'phone';
}

function Filling({ form, role, device }: FillingProps) {
  const { t, of } = useWords();
  const definition = useDefinition();
  const locale = useDocument((state) => state.locale);
  const organization = useKnownOrganization();
  const [now] = useState(() => new Date().toISOString());
  const session = useMemo(
    () => previewSession(definition, { form, role, locale, organization, now }),
    [definition, form, role, locale, organization, now],
  );
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({});
  const [sent, setSent] = useState(false);
  useEffect(() => {
    if (session === null) return undefined;
    setValues(session.values());
    return session.subscribeAll(() => {
      setValues(session.values());
      setSent(false);
    });
  }, [session]);
  if (session === null) return <p className="inspector-note">{t('preview.broken')}</p>;
  return (
    <div className="preview-room">
      <div className="preview-paper" data-device={device}>
        <h2>{of(definition.forms[form]?.title)}</h2>
        <FormView
          session={session}
          onSubmit={() => {
            setSent(true);
            return undefined;
          }}
        />
      </div>
      <section className="preview-data" aria-label={t('preview.data')}>
        <h3>{t('preview.data')}</h3>
        {sent && (
          <p className="preview-sent" role="status">
            <CircleCheck size={16} aria-hidden="true" />
            {t('preview.sent')}
          </p>
        )}
        <dl>
          {Object.entries(values).map(([field, value]) => (
            <div key={field}>
              <dt>{of(definition.fields[field]?.label)}</dt>
              <dd>
                <code>{JSON.stringify(value)}</code>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
