import type { FieldValues } from '@dealwright/shared';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandWish, useCommand } from '../command/use-command.ts';
import { useShowProblems } from '../command/use-show-problems.ts';
import { useMentions } from '../deed/use-mentions.ts';
import { WordsBox } from '../deed/WordsBox.tsx';
import { DealForm } from '../form/DealForm.tsx';
import { formOfTask } from '../form/form-of-task.ts';
import { StaleBanner } from '../form/StaleBanner.tsx';
import { useLiveSession } from '../form/use-live-session.ts';
import { Dialog } from '../overlay/Dialog.tsx';
import { opened } from '../route/opened.ts';
import { ResubmitRoute } from '../route/ResubmitRoute.tsx';
import type { Chosen } from '../route/RouteChoices.tsx';
import type { RunSteeringProps } from './RunSteering.tsx';

/** A request that came back, or that its initiator withdrew, is corrected and sent again in one step (S-13, S-26). */
export function SendAgain({ run, view }: RunSteeringProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className="button button-primary" onClick={() => setOpen(true)}>
        {t('deal.again')}
      </button>
      {open && (
        <Dialog title={t('deal.again.title', { flow: run.title })} onClose={close}>
          <Correction run={run} view={view} onDone={close} />
        </Dialog>
      )}
    </>
  );
}

/** The form with the values as they are, whom one may choose, the way it will take, and words to go along. */
function Correction({ run, view, onDone }: RunSteeringProps & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { card, definition } = view;
  const command = useCommand();
  const [chosen, setChosen] = useState<Chosen>({});
  const [words, setWords] = useState('');
  const mentions = useMentions(words, [card.owner]);
  const form = useMemo(() => formOfTask({ ...view, form: null, flow: run.flow }), [view, run.flow]);
  const live = useLiveSession({ facts: view, form, name: `${card.id}/again/${run.id}` });
  const showProblems = useShowProblems(live.session);
  const send = (values: FieldValues) =>
    live.send(async () => {
      const wish = wishOf(run.id, { values, words, chosen, mentions: mentions.named });
      const outcome = await command(card.id, wish, t('deal.resubmitted'));
      if (outcome.ok) onDone();
      else showProblems(outcome.error);
      return outcome.ok;
    });
  return (
    <div className="gate">
      <Occasion run={run} />
      <StaleBanner live={live} definition={definition} />
      <DealForm session={live.session} submitLabel={t('deal.resubmit')} onInvalid="first" onSubmit={send}>
        <ResubmitRoute
          deal={card.id}
          run={run.id}
          session={live.session}
          definition={definition}
          chosen={chosen}
          onChoose={setChosen}
        />
        <WordsBox
          label={t('deed.words.may')}
          value={words}
          onChange={setWords}
          needed={false}
          rows={2}
          mentions={mentions}
        />
      </DealForm>
    </div>
  );
}

/** Why it is the initiator's again: what the one who returned it said, or that it was withdrawn, and what stays done. */
function Occasion({ run }: Pick<RunSteeringProps, 'run'>) {
  const { t } = useTranslation();
  const back = run.status === 'returned' ? run.epochs.at(-1) : undefined;
  return (
    <>
      {back !== undefined && <p>{t('deal.again.returned', { name: back.by.name, words: back.comment ?? '' })}</p>}
      {run.status === 'withdrawn' && <p className="quiet">{t('deal.again.withdrawn')}</p>}
      {run.lasting.length > 0 && <p>{t('deal.again.lasting', { steps: run.lasting.join(t('deal.join')) })}</p>}
    </>
  );
}

function wishOf(
  run: string,
  {
    values,
    words,
    chosen,
    mentions,
  }: {
    readonly values: FieldValues;
    readonly words: string;
    readonly chosen: Chosen;
    readonly mentions: readonly string[];
  },
): CommandWish {
  const comment = words.trim();
  const choose = Object.keys(chosen).length > 0 ? { choose: opened(chosen) } : {};
  return {
    kind: 'resubmit',
    run,
    values: { ...values },
    ...(comment === '' ? {} : { comment }),
    ...choose,
    ...(mentions.length > 0 ? { mentions: [...mentions] } : {}),
  } as CommandWish;
}
