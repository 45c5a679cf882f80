import { textOf } from '@dealwright/shared';
import { CircleCheck, CircleDashed, CircleDot, CircleMinus, Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showInside } from '../app/show-inside.ts';
import { useNow } from '../app/use-now.ts';
import { gapCount } from '../board/gap-count.ts';
import { daysSince } from '../board/money-text.ts';
import { type PathStage, stagePath } from './stage-path.ts';
import type { DealView } from './use-deal.ts';

/** The way of the deal: stages done and leapt over, the one it is in with its age, those ahead with what their gates still ask for. */
export function StagePath({ view }: { readonly view: DealView }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const { pipeline } = view.definition;
  const days = daysSince(view.card.stageSince, now);
  const path = useRef<HTMLOListElement>(null);
  useEffect(() => {
    showInside(path.current, '[aria-current]');
  }, [view.card.stage]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which keys must be able to do, too
    <ol ref={path} className="stage-path" aria-label={t('deal.stages')} tabIndex={0}>
      {stagePath(pipeline, { here: view.card.stage, been: view.stages }).map(({ id, place }) => {
        const stage = pipeline.stages[id];
        const gap = view.gates[id];
        const missing = place === 'next' && gap !== undefined ? gapCount(gap) : 0;
        return (
          <li
            key={id}
            data-module={stage?.module}
            data-place={place}
            aria-current={place === 'current' ? 'step' : undefined}
          >
            <PathMark place={place} locked={missing > 0} />
            <span className="stage-path-title">{textOf(view.definition, stage?.title ?? id, i18n.language)}</span>
            <span className="visually-hidden">{t(`deal.stage.${place}`)}</span>
            {place === 'current' && <small>{t(days === 0 ? 'board.age.today' : 'board.age', { days })}</small>}
            {missing > 0 && <small>{t('deal.stage.missing', { count: missing })}</small>}
          </li>
        );
      })}
    </ol>
  );
}

function PathMark({ place, locked }: { readonly place: PathStage['place']; readonly locked: boolean }) {
  if (place === 'done') return <CircleCheck size={16} aria-hidden="true" />;
  if (place === 'skipped') return <CircleMinus size={16} aria-hidden="true" />;
  if (place === 'current') return <CircleDot size={16} aria-hidden="true" />;
  return locked ? <Lock size={14} aria-hidden="true" /> : <CircleDashed size={16} aria-hidden="true" />;
}
