import { textOf } from '@dealwright/shared';
import { Circle, CircleCheck, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePersonName } from '../session/use-me.ts';
import type { DealView } from './use-deal.ts';

/** A deal and the stage after its own, when there is one. */
export interface GateStripProps {
  readonly view: DealView;
  readonly next?: { readonly id: string; readonly title: string };
}

/** What people come with: what is missing for the next stage, or whom it waits for. */
export function GateStrip({ view, next }: GateStripProps) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const words = (ref: string) => textOf(view.definition, ref, i18n.language);
  const waiting = view.card.waiting;
  if (waiting !== null) {
    const stage = view.definition.pipeline.stages[waiting.to];
    return (
      <p className="gate-strip" role="status">
        <Hourglass size={16} aria-hidden="true" />
        {t('deal.waiting', { stage: words(stage?.title ?? waiting.to) })}
        <strong>{waiting.people.map(name).join(', ')}</strong>
      </p>
    );
  }
  const gap = next === undefined || view.card.status !== 'open' ? undefined : view.gates[next.id];
  if (next === undefined || gap === undefined) return null;
  const checklist = view.definition.pipeline.stages[next.id]?.gate?.checklist ?? [];
  const missing = [
    ...[...gap.fields, ...gap.documents].map((field) => words(view.definition.fields[field]?.label ?? field)),
    ...gap.items.map((item) => words(checklist.find((entry) => entry.id === item)?.label ?? item)),
    ...(gap.condition === null ? [] : [gap.condition === '' ? t('gate.condition') : words(gap.condition)]),
  ];
  return (
    <div className="gate-strip">
      <span>{t(missing.length === 0 ? 'deal.ready' : 'deal.missing', { stage: next.title })}</span>
      {missing.length === 0 && <CircleCheck size={16} className="ink-ok" aria-hidden="true" />}
      <ul>
        {missing.map((thing) => (
          <li key={thing}>
            <Circle size={12} aria-hidden="true" />
            {thing}
          </li>
        ))}
      </ul>
    </div>
  );
}
