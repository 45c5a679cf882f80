import { FolderOpen } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** One file to be read. */
export interface FileChoiceProps {
  readonly label: string;
  readonly hint: string;
  /** Kinds of files, as the `accept` of an input says them. */
  readonly accept: string;
  readonly onChoose: (file: File | undefined) => void;
}

/** A button that opens the browser's own choice of files, in the words of the page, and the name of what was chosen. */
export function FileChoice({ label, hint, accept, onChoose }: FileChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  return (
    <div className="stacked">
      <span id={id}>{label}</span>
      <span className="file-choice">
        <button
          type="button"
          className="button"
          aria-describedby={`${id} ${id}-name`}
          onClick={() => input.current?.click()}
        >
          <FolderOpen size={16} aria-hidden="true" />
          {t('files.choose')}
        </button>
        <span id={`${id}-name`} className={name === null ? 'quiet' : undefined}>
          {name ?? t('files.none')}
        </span>
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          setName(target.files?.[0]?.name ?? null);
          onChoose(target.files?.[0]);
        }}
      />
      <span className="quiet">{hint}</span>
    </div>
  );
}
