import { textKeyOf } from '@dealwright/shared';
import { Input } from 'antd';
import { useId } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { InspectorRow } from './InspectorFrame.tsx';

/** Words of the definition being edited: in the language that is drawn, with the other language as a hint. */
export interface WordsRowProps {
  readonly label: string;
  /** The ref, or undefined when there are no words yet. */
  readonly textRef: string | undefined;
  readonly long?: boolean;
  readonly onWrite: (text: string, locale: string) => void;
}

/** A setting that is words of the definition. Each key writes, and typing is one step of undo. */
export function WordsRow({ label, textRef, long = false, onWrite }: WordsRowProps) {
  const id = useId();
  const { texts, locales, defaultLocale } = useDefinition();
  const wanted = useDocument((state) => state.locale);
  const { of } = useWords();
  const locale = locales.includes(wanted) ? wanted : defaultLocale;
  const own = textRef === undefined ? '' : (texts[locale]?.[textKeyOf(textRef)] ?? '');
  const hint = textRef === undefined ? '' : of(textRef);
  const common = { id, value: own, placeholder: own === '' && hint !== textKeyOf(textRef ?? '') ? hint : '' };
  return (
    <InspectorRow label={label} id={id}>
      {long ? (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: 2, maxRows: 8 }}
          onChange={({ target }) => onWrite(target.value, locale)}
        />
      ) : (
        <Input
          {...common}
          suffix={<span className="locale-mark">{locale.split('-')[0]}</span>}
          onChange={({ target }) => onWrite(target.value, locale)}
        />
      )}
    </InspectorRow>
  );
}
