import type { ProcessDefinition } from '@dealwright/shared';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../words/Moment.tsx';
import { useReason } from '../words/use-reason.ts';
import type { DealView } from './use-deal.ts';

/** Where a run has stopped, and what is to be told about it. */
export interface StoppedBandProps {
  readonly incidents: DealView['runs'][number]['incidents'];
  readonly definition: ProcessDefinition;
}

/** Says where and why a run stands still, and who can get it over that; nothing while it goes on by itself. */
export function StoppedBand({ incidents, definition }: StoppedBandProps) {
  const { t } = useTranslation();
  const reason = useReason(definition);
  if (incidents.length === 0) return null;
  return (
    <div className="banner stopped-band">
      <TriangleAlert size={16} aria-hidden="true" />
      <div>
        {incidents.map(({ node, at, because }) => (
          <p key={`${node} ${at}`}>
            <strong>
              {node === null || 'node' in because.params ? t('deal.stopped') : t('deal.stopped.at', { node })}
            </strong>{' '}
            {reason('because', because)} <Moment at={at} />
          </p>
        ))}
        <p className="quiet">{t('deal.stopped.who')}</p>
      </div>
    </div>
  );
}
