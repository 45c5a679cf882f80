import { type KeyboardEvent, type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';

/** A box for words. */
export interface WordsBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** Words were asked for in vain. */
  readonly needed: boolean;
  readonly hint?: string;
  readonly rows?: number;
  readonly box?: RefObject<HTMLTextAreaElement | null>;
  /** Called on Ctrl or Cmd with Enter; left out: the form around it is sent. */
  readonly onSend?: () => void;
}

/** Words of a decision; where they are missing the box is marked and says so. */
export function WordsBox({ label, value, onChange, needed, hint, rows = 1, box, onSend }: WordsBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (onSend === undefined) event.currentTarget.form?.requestSubmit();
    else onSend();
  };
  return (
    <div className="decision-comment">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={box}
        id={id}
        className="input"
        rows={rows}
        value={value}
        maxLength={4000}
        placeholder={hint}
        aria-invalid={needed || undefined}
        aria-describedby={needed ? `${id}-needed` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {needed && (
        <p id={`${id}-needed`} className="ink-danger" role="alert">
          {t('deed.words.needed')}
        </p>
      )}
    </div>
  );
}
