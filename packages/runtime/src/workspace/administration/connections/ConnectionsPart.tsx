import { createConnection, listConnections } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../../client.ts';
import { LoadState } from '../../app/LoadState.tsx';
import { useAttempt } from '../../command/use-attempt.ts';
import { ConnectionDialog } from './ConnectionDialog.tsx';
import { ConnectionLine } from './ConnectionLine.tsx';

/** The systems that flows may call: make, try, stop, take away. */
export function ConnectionsPart() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['connections'],
    queryFn: ({ signal }) => callRoute(listConnections, { signal }),
  });
  const attempt = useAttempt([['connections']]);
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<{ readonly name: string; readonly secret: string } | null>(null);
  const make = async (made: { name: string; address: string }) => {
    const outcome = await attempt(() => callRoute(createConnection, { body: made }), null);
    if (!outcome.ok) return outcome.error;
    setSecret({ name: made.name, secret: outcome.answer.secret });
    return null;
  };
  const items = query.data?.items ?? [];
  return (
    <LoadState query={query} blocks={[64, 64]}>
      <div className="administration-deeds">
        <button type="button" className="button button-primary" onClick={() => setMaking(true)}>
          <Plus size={16} aria-hidden="true" />
          {t('connections.make')}
        </button>
      </div>
      <div role="status">
        {secret !== null && <p className="banner secret">{t('connections.secret', { ...secret })}</p>}
      </div>
      {items.length === 0 && <p className="empty-state">{t('connections.empty')}</p>}
      <ul className="line-list">
        {items.map((connection) => (
          <ConnectionLine key={connection.name} connection={connection} />
        ))}
      </ul>
      {making && <ConnectionDialog onSend={make} onClose={() => setMaking(false)} />}
    </LoadState>
  );
}
