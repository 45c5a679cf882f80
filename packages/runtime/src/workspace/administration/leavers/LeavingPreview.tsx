import { leavePerson, previewLeaving, type RouteAnswer, type RouteInput } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../../client.ts';
import { LoadState } from '../../app/LoadState.tsx';
import { useAttempt } from '../../command/use-attempt.ts';
import { DeedDialog } from '../../deed/DeedDialog.tsx';
import { usePersonName } from '../../session/use-me.ts';

/** Who leaves, and the rule for who takes over. */
export interface LeavingPreviewProps {
  readonly leaver: string;
  readonly successor: NonNullable<RouteInput<typeof previewLeaving>['body']>['successor'];
  readonly onDone: () => void;
}

type Preview = RouteAnswer<typeof previewLeaving>;

/** What would be moved and to whom; one button does it, after a last question. */
export function LeavingPreview({ leaver, successor, onDone }: LeavingPreviewProps) {
  const { t } = useTranslation();
  const name = usePersonName();
  const [asking, setAsking] = useState(false);
  const attempt = useAttempt([['organization'], ['leaving'], ['proxies'], ['tasks'], ['me']]);
  const asked = { params: { person: leaver }, body: { successor } };
  const query = useQuery({
    queryKey: ['leaving', leaver, successor],
    queryFn: ({ signal }) => callRoute(previewLeaving, { ...asked, signal }),
    retry: false,
  });
  const leave = async () => {
    const outcome = await attempt(() => callRoute(leavePerson, asked), t('leavers.done', { name: name(leaver) }));
    if (!outcome.ok) return outcome.error;
    onDone();
    return null;
  };
  const names = { leaver: name(leaver), successor: name(query.data?.successor ?? '') };
  return (
    <LoadState query={query} blocks={[160]}>
      {query.data !== undefined && (
        <div className="paper">
          <h3>{t('leavers.preview', names)}</h3>
          <p className="quiet">
            {t('leavers.also', { proxies: query.data.proxies, keys: query.data.keys, successor: names.successor })}
          </p>
          <p className="quiet">{t('leavers.rest', counts(query.data))}</p>
          <SeatTable seats={query.data.seats} />
          <button type="button" className="button button-danger" onClick={() => setAsking(true)}>
            {t('leavers.leave', names)}
          </button>
        </div>
      )}
      {asking && (
        <DeedDialog
          title={t('leavers.leave', names)}
          action={t('leavers.confirm')}
          danger
          onClose={() => setAsking(false)}
          onSend={leave}
        >
          <p>{t('leavers.warning', { ...names, count: query.data?.seats.length ?? 0 })}</p>
        </DeedDialog>
      )}
    </LoadState>
  );
}

/** Deals that get another owner, requests that came back, and advice: all of it goes to the successor. */
function counts({ deals, requests, advice }: Preview) {
  return { deals, requests, advice };
}

function SeatTable({ seats }: Pick<Preview, 'seats'>) {
  const { t } = useTranslation();
  const name = usePersonName();
  if (seats.length === 0) return <p>{t('leavers.nothing')}</p>;
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('leavers.deal')}</th>
            <th scope="col">{t('leavers.step')}</th>
            <th scope="col">{t('leavers.state')}</th>
            <th scope="col">{t('leavers.goes-to')}</th>
          </tr>
        </thead>
        <tbody>
          {seats.map(({ deal, dealNumber, processTitle, nodeTitle, status, becomes, to }, place) => (
            // One deal may hold several seats of the same step; the list is drawn anew as a whole.
            <tr key={place} data-becomes={becomes}>
              <th scope="row">
                <Link to="/deals/$deal" params={{ deal }}>
                  {dealNumber}
                </Link>
                <span className="quiet">{processTitle}</span>
              </th>
              <td>{nodeTitle}</td>
              <td>{t(`deal.seat.${status}`)}</td>
              <td className={becomes === 'stuck' ? 'ink-danger' : undefined}>
                {to === null ? t(`leavers.becomes.${becomes}`) : name(to)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
