import { Paperclip, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attached } from './use-attached.ts';

/** The button that opens the browser's own choice of files. */
export function AttachButton({ attached }: { readonly attached: Attached }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="button button-quiet icon-button"
        aria-label={t('files.attach')}
        title={t('files.attach')}
        onClick={() => input.current?.click()}
      >
        <Paperclip size={16} aria-hidden="true" />
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('files.attach')}
        onChange={({ target }) => {
          void attached.add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}

/** What will go along, what is on its way, and what was refused and why. */
export function AttachedList({ attached }: { readonly attached: Attached }) {
  const { t } = useTranslation();
  const { files, sending, failed, remove } = attached;
  if (files.length + sending.length + failed.length === 0) return null;
  return (
    <ul className="file-chips" aria-label={t('files.attached')}>
      {files.map(({ id, name }) => (
        <li key={id} className="tag">
          <Paperclip size={12} aria-hidden="true" />
          {name}
          <button type="button" aria-label={t('files.remove', { name })} onClick={() => remove(id)}>
            <X size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
      {sending.map((name) => (
        <li key={name} className="quiet">
          <span role="status">{t('files.sending', { name })}</span>
        </li>
      ))}
      {failed.map((words) => (
        <li key={words} className="ink-danger">
          <span role="alert">{words}</span>
        </li>
      ))}
    </ul>
  );
}
