import { CircleCheck, CircleX, Clock, FileText, TrendingUp } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { useDefinition } from '../document/use-document.ts';

/** What a stage is, below its name. */
export function StageFacts({ stage }: { readonly stage: string }) {
  const { t, of } = useWords();
  const { pipeline, forms } = useDefinition();
  const target = pipeline.stages[stage];
  if (target === undefined) return null;
  const form = target.form === undefined ? undefined : forms[target.form];
  const days = /^P(\d+)D$/.exec(target.rotAfter ?? '')?.[1];
  const duration = days === undefined ? target.rotAfter : t('pipeline.days', { count: Number(days) });
  return (
    <span className="stage-facts">
      <span className="stage-module">{t(`module.${target.module}`)}</span>
      {target.outcome !== undefined && (
        <span>
          {target.outcome === 'won' ? (
            <CircleCheck size={14} aria-hidden="true" />
          ) : (
            <CircleX size={14} aria-hidden="true" />
          )}
          {t(`pipeline.outcome.${target.outcome}`)}
        </span>
      )}
      {target.probability !== undefined && target.outcome === undefined && (
        <span>
          <TrendingUp size={14} aria-hidden="true" />
          {t('pipeline.chance', { percent: Math.round(target.probability * 100) })}
        </span>
      )}
      {form !== undefined && (
        <span>
          <FileText size={14} aria-hidden="true" />
          {t('pipeline.form', { name: of(form.title) })}
        </span>
      )}
      {duration !== undefined && (
        <span>
          <Clock size={14} aria-hidden="true" />
          {t('pipeline.rot', { duration })}
        </span>
      )}
    </span>
  );
}
