import { addProxy } from '@dealwright/shared/api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../../client.ts';
import { useBoards } from '../../board/use-boards.ts';
import { useAttempt } from '../../command/use-attempt.ts';
import { DeedDialog } from '../../deed/DeedDialog.tsx';
import { PeoplePicker } from '../../deed/PeoplePicker.tsx';
import { useOrganization } from '../../session/use-me.ts';
import { say } from '../../toast/toasts.ts';
import { endOfDay, startOfDay, today } from './local-days.ts';
import { touchedByProxy } from './use-proxies.ts';

/** For whom a proxy is named. */
export interface ProxyDialogProps {
  /** `all`: an administrator, who says for whom. */
  readonly whose: 'mine' | 'all';
  readonly onClose: () => void;
}

/** Names somebody who stands in: from the first day's beginning to the last day's end, for all processes or some. */
export function ProxyDialog({ whose, onClose }: ProxyDialogProps) {
  const { t } = useTranslation();
  const attempt = useAttempt(touchedByProxy);
  const active = (useOrganization()?.people ?? []).filter((person) => person.active).map(({ id }) => id);
  const [principal, setPrincipal] = useState<readonly string[]>([]);
  const [proxy, setProxy] = useState<readonly string[]>([]);
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState(today(7));
  const [processes, setProcesses] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const lacking = proxy.length === 0 || (whose === 'all' && principal.length === 0);
  const backwards = until < from;
  const send = () => {
    setTried(true);
    return lacking || backwards || from === '' || until === '' ? null : name();
  };
  const name = async () => {
    const body = {
      ...(whose === 'all' ? { principal: principal[0] ?? '' } : {}),
      proxy: proxy[0] ?? '',
      from: startOfDay(from),
      until: endOfDay(until),
      ...(processes.length === 0 ? {} : { processes: [...processes] }),
    };
    const outcome = await attempt(() => callRoute(addProxy, { body }), null);
    if (!outcome.ok) return outcome.error;
    const doubled = outcome.answer.overlaps.length > 0;
    say('done', t(doubled ? 'proxies.named.overlap' : 'proxies.named'));
    return null;
  };
  return (
    <DeedDialog title={t('proxies.name')} action={t('proxies.name')} onClose={onClose} onSend={send}>
      {whose === 'all' && (
        <PeoplePicker
          label={t('proxies.principal')}
          chosen={principal}
          onChange={setPrincipal}
          among={active}
          one
          needed={tried && principal.length === 0}
        />
      )}
      <PeoplePicker
        label={t('proxies.proxy')}
        chosen={proxy}
        onChange={setProxy}
        among={whose === 'all' ? active : null}
        one
        needed={tried && proxy.length === 0}
      />
      <div className="date-span">
        <label className="stacked">
          <span>{t('proxies.from')}</span>
          <input type="date" className="input" value={from} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <label className="stacked">
          <span>{t('proxies.until')}</span>
          <input
            type="date"
            className="input"
            value={until}
            aria-invalid={(tried && backwards) || undefined}
            onChange={(event) => setUntil(event.target.value)}
          />
        </label>
      </div>
      {tried && backwards && (
        <p className="ink-danger" role="alert">
          {t('proxies.backwards')}
        </p>
      )}
      <ProcessChoice chosen={processes} onChange={setProcesses} />
    </DeedDialog>
  );
}

interface ProcessChoiceProps {
  readonly chosen: readonly string[];
  readonly onChange: (processes: readonly string[]) => void;
}

/** For which processes; none ticked means all. */
function ProcessChoice({ chosen, onChange }: ProcessChoiceProps) {
  const { t } = useTranslation();
  const boards = useBoards().data?.items ?? [];
  if (boards.length < 2) return null;
  const toggle = (process: string) =>
    onChange(chosen.includes(process) ? chosen.filter((each) => each !== process) : [...chosen, process]);
  return (
    <fieldset className="people-pick">
      <legend>{t('proxies.processes')}</legend>
      <ul>
        {boards.map(({ process, title }) => (
          <li key={process}>
            <label>
              <input type="checkbox" checked={chosen.includes(process)} onChange={() => toggle(process)} />
              {title}
            </label>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('proxies.processes.hint')}</p>
    </fieldset>
  );
}
