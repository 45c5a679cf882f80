import { useWords } from '../../app/use-words.ts';
import { setText } from '../../document/commands/set-text.ts';
import { useDocument } from '../../document/use-document.ts';
import { WordsRow } from '../WordsRow.tsx';

/** Words that a part always has a ref for. `label` is a text key. */
export function TitleRow({
  textRef,
  label = 'inspector.title',
  long = false,
}: {
  readonly textRef: string;
  readonly label?: string;
  readonly long?: boolean;
}) {
  const { t } = useWords();
  return (
    <WordsRow
      label={t(label)}
      textRef={textRef}
      long={long}
      onWrite={(text, locale) => useDocument.getState().run(setText, { ref: textRef, locale, text })}
    />
  );
}
