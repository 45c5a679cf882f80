import { useWords } from '../app/use-words.ts';
import { CopyButton } from './CopyButton.tsx';

/** A secret that is told once: to be copied, then gone. */
export function SecretNote({ secret, onSeen }: { readonly secret: string; readonly onSeen: () => void }) {
  const { t } = useWords();
  return (
    <div className="desk-secret" role="status">
      <p>{t('release.webhooks.secret')}</p>
      <code>{secret}</code>
      <span className="desk-secret-deeds">
        <CopyButton text={secret} label="release.webhooks.copy-secret" />
        <button type="button" className="button" onClick={onSeen}>
          {t('release.webhooks.seen')}
        </button>
      </span>
    </div>
  );
}
