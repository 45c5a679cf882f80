import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Toast, unsay, useToasts } from './toasts.ts';

/** The corner where the app speaks. Both regions stand from the beginning, so that screen readers hear what comes into them. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  const of = (tone: Toast['tone']) =>
    toasts.filter((toast) => toast.tone === tone).map((toast) => <ToastLine key={toast.id} toast={toast} />);
  return (
    <div className="toasts">
      <div role="status">{of('done')}</div>
      <div role="alert">{of('refused')}</div>
    </div>
  );
}

/** Milliseconds a line stands: longer when there is something to read or to do. */
const standing = { done: 4_000, refused: 8_000, action: 8_000 } as const;

function ToastLine({ toast }: { readonly toast: Toast }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  const { id, tone, words, action } = toast;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => unsay(id), action === undefined ? standing[tone] : standing.action);
    return () => clearTimeout(timer);
  }, [held, id, tone, action]);
  const hold = { onPointerEnter: () => setHeld(true), onFocus: () => setHeld(true) };
  const release = { onPointerLeave: () => setHeld(false), onBlur: () => setHeld(false) };
  return (
    <div className="toast" {...hold} {...release}>
      {tone === 'done' ? (
        <CircleCheck size={16} className="ink-ok" aria-hidden="true" />
      ) : (
        <TriangleAlert size={16} className="ink-danger" aria-hidden="true" />
      )}
      <p>{words}</p>
      {action !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => {
            unsay(id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className="button button-quiet" aria-label={t('shell.close')} onClick={() => unsay(id)}>
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
