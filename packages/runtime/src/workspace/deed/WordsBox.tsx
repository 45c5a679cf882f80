import { type KeyboardEvent, type RefObject, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NameList } from './NameList.tsx';
import { type Mentions, useNameList } from './use-mentions.ts';

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
  /** People may be mentioned with an @. */
  readonly mentions?: Mentions;
}

/** Words of a decision; where they are missing the box is marked and says so. */
export function WordsBox(props: WordsBoxProps) {
  const { label, value, onChange, needed, hint, rows = 1, onSend, mentions } = props;
  const { t } = useTranslation();
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const box = props.box ?? own;
  const names = useNameList({ mentions, words: value, onChange, box });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (names.onKeyDown(event)) return;
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
        {...(mentions === undefined ? {} : { 'aria-autocomplete': 'list' })}
        aria-controls={names.found.length > 0 ? `${id}-names` : undefined}
        aria-activedescendant={names.found.length > 0 ? `${id}-names-${names.at}` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          names.follow(event.target.selectionStart);
        }}
        onBlur={() => names.follow(null)}
        onKeyDown={onKeyDown}
      />
      <NameList id={`${id}-names`} people={names.found} at={names.at} onTake={names.take} />
      {needed && (
        <p id={`${id}-needed`} className="ink-danger" role="alert">
          {t('deed.words.needed')}
        </p>
      )}
    </div>
  );
}
