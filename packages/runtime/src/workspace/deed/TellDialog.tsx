import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../command/use-command.ts';
import { DeedDialog } from './DeedDialog.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';
import { WordsBox } from './WordsBox.tsx';

/** Tells people of a deal by hand; what they are told opens no door (ADR 23). */
export function TellDialog({ deal, onClose }: { readonly deal: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const command = useCommand();
  const [people, setPeople] = useState<readonly string[]>([]);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = words.trim();
  const send = () => {
    setTried(true);
    if (people.length > 0 && text !== '') return tell();
    if (people.length === 0) search.current?.focus();
    else box.current?.focus();
    return null;
  };
  const tell = async () => {
    const outcome = await command(deal, { kind: 'notify', people: [...people], text }, t('tell.sent'));
    return outcome.ok ? null : outcome.error;
  };
  return (
    <DeedDialog title={t('tell')} action={t('tell')} onClose={onClose} onSend={send}>
      <p className="quiet">{t('tell.hint')}</p>
      <PeoplePicker
        label={t('tell.who')}
        chosen={people}
        onChange={setPeople}
        needed={tried && people.length === 0}
        search={search}
      />
      <WordsBox
        label={t('tell.words')}
        value={words}
        onChange={setWords}
        needed={tried && text === ''}
        rows={2}
        box={box}
      />
    </DeedDialog>
  );
}
