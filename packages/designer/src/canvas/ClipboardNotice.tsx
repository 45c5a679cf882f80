import { Info, TriangleAlert, X } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import type { FlowClipboard } from './use-clipboard.ts';

/** What became of copying or pasting; screen readers hear it from the announcer. */
export function ClipboardNotice({ clipboard }: { readonly clipboard: FlowClipboard }) {
  const { t, say } = useWords();
  if (clipboard.notice === null) return null;
  const { words, bad } = clipboard.notice;
  return (
    <div className="flow-notice" data-bad={bad ? '' : undefined}>
      {bad ? <TriangleAlert size={14} aria-hidden="true" /> : <Info size={14} aria-hidden="true" />}
      <span>{say(words)}</span>
      <button
        type="button"
        aria-label={t('canvas.notice.close')}
        title={t('canvas.notice.close')}
        onClick={clipboard.dismiss}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
