import { textOf } from '@dealwright/shared';
import { Check, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../app/use-now.ts';
import { daysSince } from '../board/money-text.ts';
import type { DealView } from './use-deal.ts';

/** The way of the deal: stages done, the one it is in with its age, those ahead with what their gates still ask for. */
export function StagePath({ view }: { readonly view: DealView }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const { order, stages } = view.definition.pipeline;
  const here = order.indexOf(view.card.stage);
  return (
    <ol className="stage-path" aria-label={t('deal.stages')}>
      {order.map((id, index) => {
        const stage = stages[id];
        const place = index < here ? 'done' : index === here ? 'current' : 'next';
        const gap = view.gates[id];
        const missing =
          gap === undefined
            ? 0
            : gap.fields.length + gap.items.length + gap.documents.length + (gap.condition === null ? 0 : 1);
        return (
          <li
            key={id}
            data-module={stage?.module}
            data-place={place}
            aria-current={place === 'current' ? 'step' : undefined}
          >
            {place === 'done' && <Check size={14} aria-hidden="true" />}
            {place === 'next' && missing > 0 && <Lock size={14} aria-hidden="true" />}
            <span>{textOf(view.definition, stage?.title ?? id, i18n.language)}</span>
            <span className="visually-hidden">{t(`deal.stage.${place}`)}</span>
            {place === 'current' && <small>{t('board.age', { days: daysSince(view.card.stageSince, now) })}</small>}
            {place === 'next' && missing > 0 && <small>{missing}</small>}
          </li>
        );
      })}
    </ol>
  );
}
