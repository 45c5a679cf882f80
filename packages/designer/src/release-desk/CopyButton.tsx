import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';

/** Copies a text and says that it did; `label` is the text key of what it offers. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      <Copy size={14} aria-hidden="true" />
      {t(copied ? 'release.links.copied' : label)}
    </button>
  );
}
