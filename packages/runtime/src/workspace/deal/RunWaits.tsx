import { getDealWaits } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import { WaitSplit } from '../../shell/WaitSplit.tsx';
import { LoadState } from '../app/LoadState.tsx';

/** A run of a deal. */
export interface RunWaitsProps {
  readonly deal: string;
  readonly run: string;
}

/** What a run waited for at each of its nodes; asked for when it is opened. */
export function RunWaits({ deal, run }: RunWaitsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const waits = useQuery({
    queryKey: ['deal', deal, 'waits'],
    queryFn: ({ signal }) => callRoute(getDealWaits, { params: { deal }, signal }),
    enabled: open,
  });
  const nodes = waits.data?.runs.find((each) => each.run === run)?.nodes ?? [];
  return (
    <details className="run-waits" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('deal.waits')}</summary>
      {open && (
        <LoadState query={waits} blocks={[36]}>
          {nodes.length === 0 && <p className="quiet">{t('deal.waits.none')}</p>}
          {nodes.map(({ node, title, split }) => (
            <section key={node}>
              <h4>{title}</h4>
              <WaitSplit split={split} />
            </section>
          ))}
        </LoadState>
      )}
    </details>
  );
}
