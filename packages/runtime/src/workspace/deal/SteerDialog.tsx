import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandWish, useCommand } from '../command/use-command.ts';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { type RadioChoice, RadioGroup } from '../deed/RadioGroup.tsx';
import { WordsBox } from '../deed/WordsBox.tsx';
import type { RunSteeringProps } from './RunSteering.tsx';
import { jumpPlaces, mainPlaces, openNodes } from './steering-places.ts';

/** What an administrator may do with a run. */
export const steeringWays = ['pass', 'jump', 'suspend', 'resume', 'end', 'revive'] as const;
export type SteeringWay = (typeof steeringWays)[number];

interface SteerDialogProps extends RunSteeringProps {
  readonly way: SteeringWay;
  readonly onClose: () => void;
}

/** Asks where to, where a way of steering leads somewhere, and for the reason, which only letting a run go on needs not. */
export function SteerDialog({ way, run, view, onClose }: SteerDialogProps) {
  const { t } = useTranslation();
  const command = useCommand();
  const places = usePlaces(way, { run, view });
  const [to, setTo] = useState(places[0]?.key ?? '');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const silent = words.trim() === '';
  const give = async (wish: CommandWish, done: string) => {
    const outcome = await command(view.card.id, wish, done);
    return outcome.ok ? null : outcome.error;
  };
  const send = () => {
    setTried(true);
    if (!silent || way === 'resume') return give(wishOf(way, { run: run.id, to, words }), t(`deal.steer.${way}.done`));
    box.current?.focus();
    return null;
  };
  return (
    <DeedDialog
      title={t(`deal.steer.${way}.title`, { flow: run.title })}
      action={t(`deal.steer.${way}.send`)}
      danger={way === 'end'}
      onClose={onClose}
      onSend={send}
    >
      <p className="quiet">{t(`deal.steer.${way}.hint`)}</p>
      {way === 'revive' && run.lasting.length > 0 && (
        <p>{t('deal.steer.revive.lasting', { steps: run.lasting.join(t('deal.join')) })}</p>
      )}
      {places.length > 0 && (
        <RadioGroup label={t(`deal.steer.${way}.to`)} choices={places} chosen={to} onChoose={setTo} />
      )}
      <WordsBox
        label={t(way === 'resume' ? 'deed.words.may' : 'deal.steer.why')}
        value={words}
        onChange={setWords}
        needed={tried && silent && way !== 'resume'}
        rows={2}
        box={box}
      />
    </DeedDialog>
  );
}

function wishOf(
  way: SteeringWay,
  { run, to, words }: { readonly run: string; readonly to: string; readonly words: string },
): CommandWish {
  const comment = words.trim();
  if (way === 'resume') return { kind: 'resume', run, ...(comment === '' ? {} : { comment }) };
  if (way === 'pass') return { kind: 'let-pass', run, visit: to, comment };
  if (way === 'suspend') return { kind: 'suspend', run, comment };
  if (way === 'revive') return { kind: 'revive', run, to, comment };
  return way === 'jump' ? { kind: 'jump', run, to, comment } : { kind: 'terminate', run, comment };
}

/** Where a way of steering may lead; nowhere in particular for those that only stop, end or go on. */
function usePlaces(way: SteeringWay, { run, view }: RunSteeringProps): readonly RadioChoice<string>[] {
  const { t, i18n } = useTranslation();
  const words = {
    definition: view.definition,
    locale: i18n.language,
    main: t('deal.steer.main'),
    branch: (number: number) => t('deal.steer.branch', { number }),
  };
  if (way === 'pass') return openNodes(run);
  if (way === 'jump') return jumpPlaces(run, words);
  if (way !== 'revive') return [];
  return [{ key: 'start', words: t('deal.steer.revive.start') }, ...mainPlaces(run, words)];
}
