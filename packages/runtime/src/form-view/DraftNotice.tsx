import { translate } from '@dealwright/shared';
import { momentInWords } from './moment-in-words.ts';
import { formTexts } from './texts.ts';

/** What the notice tells. */
export interface DraftNoticeProps {
  /** When the draft was written (ISO). */
  readonly at: string;
  readonly locale: string;
  /** IANA zone of the reader; null means UTC. */
  readonly timeZone: string | null;
  readonly onDiscard: () => void;
}

/** Says that earlier input has been restored, and offers to throw it away. */
export function DraftNotice({ at, locale, timeZone, onDiscard }: DraftNoticeProps) {
  return (
    <p className="dw-note dw-draft" role="status">
      {translate(formTexts, 'form.draft', { at: momentInWords(at, locale, timeZone) }, locale)}{' '}
      <button type="button" className="dw-add" onClick={onDiscard}>
        {translate(formTexts, 'form.draft.discard', {}, locale)}
      </button>
    </p>
  );
}
