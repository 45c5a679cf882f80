import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';

/** A secret that is told once: to be copied, then gone. */
export function SecretNote({ secret, onSeen }: { readonly secret: string; readonly onSeen: () => void }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <div className="desk-secret" role="status">
      <p>{t('release.webhooks.secret')}</p>
      <code>{secret}</code>
      <span className="desk-secret-deeds">
        <button type="button" className="button" onClick={() => void copy()}>
          <Copy size={14} aria-hidden="true" />
          {t(copied ? 'release.links.copied' : 'release.webhooks.copy-secret')}
        </button>
        <button type="button" className="button" onClick={onSeen}>
          {t('release.webhooks.seen')}
        </button>
      </span>
    </div>
  );
}
