import {
  deleteConnection,
  type listConnections,
  putConnection,
  type RouteAnswer,
  testConnection,
} from '@dealwright/shared/api';
import { CircleCheck, CircleX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../../client.ts';
import { useAttempt } from '../../command/use-attempt.ts';
import { DeedDialog } from '../../deed/DeedDialog.tsx';
import { Menu } from '../../overlay/Menu.tsx';
import { Moment } from '../../words/Moment.tsx';
import { ConnectionDialog } from './ConnectionDialog.tsx';

type Connection = RouteAnswer<typeof listConnections>['items'][number];
type Tried = RouteAnswer<typeof testConnection> | 'trying' | null;

const deeds = ['toggle', 'change', 'remove'] as const;

/** One connection, what can be done with it, and what became of trying it. */
export function ConnectionLine({ connection }: { readonly connection: Connection }) {
  const { t } = useTranslation();
  const attempt = useAttempt([['connections']]);
  const [asking, setAsking] = useState<'change' | 'remove' | null>(null);
  const [tried, setTried] = useState<Tried>(null);
  const { name, address, open, createdAt } = connection;
  const params = { connection: name };
  const put = (change: { address: string; open: boolean }, done: string) =>
    attempt(() => callRoute(putConnection, { params, body: change }), done);
  const test = async () => {
    setTried('trying');
    const outcome = await attempt(() => callRoute(testConnection, { params }), null);
    setTried(outcome.ok ? outcome.answer : { ok: false, status: null, reason: outcome.error.message });
  };
  const pick = (key: string) => {
    if (key === 'toggle') void put({ address, open: !open }, t(open ? 'connections.closed' : 'connections.opened'));
    else setAsking(key === 'change' ? 'change' : 'remove');
  };
  const words = (deed: (typeof deeds)[number]) =>
    deed === 'toggle' ? t(open ? 'connections.close' : 'connections.open') : t(`connections.${deed}`);
  return (
    <li>
      <div className="line-main">
        <p>
          <strong>{name}</strong>
          <span className={open ? 'tag' : 'tag tag-warn'}>
            {t(open ? 'connections.is-open' : 'connections.is-closed')}
          </span>
        </p>
        <p className="quiet line-address">{address}</p>
        <p className="quiet">
          {t('connections.since')} <Moment at={createdAt} />
        </p>
        <TriedLine tried={tried} />
      </div>
      <div className="line-deeds">
        <button
          type="button"
          className="button"
          aria-disabled={tried === 'trying' || undefined}
          onClick={() => void test()}
        >
          {t('connections.test')}
        </button>
        <Menu
          className="button"
          label={t('connections.more', { name })}
          entries={deeds.map((key) => ({ key, label: words(key) }))}
          onPick={pick}
        >
          …
        </Menu>
      </div>
      {asking === 'change' && (
        <ConnectionDialog
          changed={{ name, address }}
          onClose={() => setAsking(null)}
          onSend={async (wish) => {
            const outcome = await put({ address: wish.address, open }, t('connections.changed'));
            return outcome.ok ? null : outcome.error;
          }}
        />
      )}
      {asking === 'remove' && (
        <DeedDialog
          title={t('connections.remove.title', { name })}
          action={t('connections.remove')}
          danger
          onClose={() => setAsking(null)}
          onSend={async () => {
            const outcome = await attempt(() => callRoute(deleteConnection, { params }), t('connections.removed'));
            return outcome.ok ? null : outcome.error;
          }}
        >
          <p>{t('connections.remove.hint')}</p>
        </DeedDialog>
      )}
    </li>
  );
}

function TriedLine({ tried }: { readonly tried: Tried }) {
  const { t } = useTranslation();
  if (tried === null) return null;
  if (tried === 'trying')
    return (
      <p className="quiet" role="status">
        {t('connections.trying')}
      </p>
    );
  return (
    <p className={tried.ok ? 'ink-ok line-tried' : 'ink-danger line-tried'} role="status">
      {tried.ok ? <CircleCheck size={16} aria-hidden="true" /> : <CircleX size={16} aria-hidden="true" />}
      {tried.ok ? t('connections.answered', { status: tried.status ?? 200 }) : tried.reason}
    </p>
  );
}
