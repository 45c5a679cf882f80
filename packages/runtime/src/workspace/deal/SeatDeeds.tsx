import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandWish, useCommand } from '../command/use-command.ts';
import { HandOver } from '../deed/HandOver.tsx';
import { ReasonDialog } from '../deed/ReasonDialog.tsx';
import { Menu } from '../overlay/Menu.tsx';
import { useIsAdministrator, useMe, useOrganization, usePersonName } from '../session/use-me.ts';
import type { RunSteeringProps } from './RunSteering.tsx';

type Seat = RunSteeringProps['run']['visits'][number]['seats'][number];

/** Somebody who is asked, in a run of a deal. */
export interface SeatDeedsProps extends RunSteeringProps {
  readonly seat: Seat;
}

type Deed = 'urge' | 'transfer' | 'remove';
const pending: ReadonlySet<string> = new Set(['open', 'waiting', 'asking']);

/** What others than its holder do about a seat that is not decided: who asked and who owns the deal urge; administrators also hand it over or take it out (S-10, S-24). */
export function SeatDeeds(props: SeatDeedsProps) {
  const { t } = useTranslation();
  const { seat, view } = props;
  const name = usePersonName()(seat.person);
  const give = useGive(view.card.id);
  const [asking, setAsking] = useState<Deed | null>(null);
  const deeds = useDeeds(props);
  const pick = (deed: string) => {
    if (deed === 'urge') void give({ kind: 'urge', task: seat.task });
    else setAsking(deeds.find((each) => each === deed) ?? null);
  };
  if (deeds.length === 0) return null;
  const close = () => setAsking(null);
  return (
    <>
      {deeds.length === 1 ? (
        <button type="button" className="button button-quiet" onClick={() => pick('urge')}>
          {t('deal.seat.urge')}
        </button>
      ) : (
        <Menu
          className="button button-quiet icon-button"
          label={t('deal.seat.deeds', { name })}
          hint={t('deal.seat.deeds', { name })}
          entries={deeds.map((key) => ({ key, label: t(`deal.seat.${key}`) }))}
          onPick={pick}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </Menu>
      )}
      {asking === 'transfer' && <HandOverSeat seat={seat} name={name} give={give} onClose={close} />}
      {asking === 'remove' && (
        <ReasonDialog
          title={t('deal.seat.remove.title', { name })}
          action={t('deal.seat.remove.send')}
          why={t('deal.steer.why')}
          give={(comment) => give({ kind: 'remove', task: seat.task, comment })}
          onClose={close}
        >
          <p className="quiet">{t('deal.seat.remove.hint')}</p>
        </ReasonDialog>
      )}
    </>
  );
}

function useGive(deal: string) {
  const { t } = useTranslation();
  const command = useCommand();
  return async (wish: CommandWish & { readonly kind: Deed }) => {
    const outcome = await command(deal, wish, t(`deal.seat.${wish.kind}.done`));
    return outcome.ok ? null : outcome.error;
  };
}

/** What may be done as far as the page knows; the engine says why it may not after all. */
function useDeeds({ seat, run, view }: SeatDeedsProps): readonly Deed[] {
  const me = useMe()?.person.id;
  const steers = useIsAdministrator();
  if (me === undefined || seat.person === me || run.endedAt !== null || !pending.has(seat.status)) return [];
  const urges = seat.status === 'open' && run.status === 'running';
  const mayUrge = urges && (steers || run.initiator === me || view.card.owner === me);
  return [...(mayUrge ? (['urge'] as const) : []), ...(steers ? (['transfer', 'remove'] as const) : [])];
}

interface HandOverSeatProps {
  readonly seat: Seat;
  readonly name: string;
  readonly give: ReturnType<typeof useGive>;
  readonly onClose: () => void;
}

function HandOverSeat({ seat, name, give, onClose }: HandOverSeatProps) {
  const { t } = useTranslation();
  const [comment, setComment] = useState('');
  const people = useOrganization()?.people ?? [];
  const others = people.filter(({ id, active }) => active && id !== seat.person);
  return (
    <HandOver
      hint={t('deal.seat.transfer.hint', { name })}
      among={others.map(({ id }) => id)}
      comment={comment}
      onComment={setComment}
      give={(wish) => give({ kind: 'transfer', task: seat.task, ...wish })}
      onClose={onClose}
    />
  );
}
