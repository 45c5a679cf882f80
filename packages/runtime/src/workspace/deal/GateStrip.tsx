import { textOf } from '@dealwright/shared';
import { Circle, CircleCheck, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { gateWords } from '../board/gate-words.ts';
import { usePersonName } from '../session/use-me.ts';
import type { DealView } from './use-deal.ts';

/** A deal and the stage it would go to next, when there is one. */
export interface GateStripProps {
  readonly view: DealView;
  readonly next?: { readonly id: string; readonly title: string };
}

/** What people come with: what is missing for the next stage, or whom it waits for. */
export function GateStrip({ view, next }: GateStripProps) {
  const { t, i18n } = useTranslation();
  const { card, definition } = view;
  if (card.waiting !== null) return <WaitingStrip view={view} waiting={card.waiting} />;
  const gap = next === undefined || card.status !== 'open' ? undefined : view.gates[next.id];
  if (next === undefined || gap === undefined) return null;
  const words = gateWords(definition, i18n.language);
  const missing = [
    ...[...new Set([...gap.fields, ...gap.documents])].map(words.field),
    ...gap.items.map(words.item),
    ...(gap.condition === null ? [] : [words.condition(gap.condition) ?? t('gate.condition')]),
  ];
  if (missing.length === 0) {
    const flow = gap.flow === null ? undefined : definition.flows[gap.flow];
    return (
      <p className="gate-strip">
        <CircleCheck size={16} className="ink-ok" aria-hidden="true" />
        {flow === undefined
          ? t('deal.ready', { stage: next.title })
          : t('deal.ready.flow', { stage: next.title, flow: textOf(definition, flow.title, i18n.language) })}
      </p>
    );
  }
  return (
    <div className="gate-strip">
      <span>{t('deal.missing', { stage: next.title, count: missing.length })}</span>
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

interface WaitingStripProps {
  readonly view: DealView;
  readonly waiting: NonNullable<DealView['card']['waiting']>;
}

/** A returned run waits for its initiator, every other for those who are asked. */
function WaitingStrip({ view, waiting }: WaitingStripProps) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const stage = textOf(
    view.definition,
    view.definition.pipeline.stages[waiting.to]?.title ?? waiting.to,
    i18n.language,
  );
  const returned = view.runs.find((run) => run.status === 'returned');
  const people = returned === undefined ? waiting.people : [returned.initiator];
  return (
    <p className="gate-strip">
      <Hourglass size={16} aria-hidden="true" />
      {t(returned === undefined ? 'deal.waiting' : 'deal.waiting.returned', { stage })}
      <strong>{people.map(name).join(t('deal.join'))}</strong>
    </p>
  );
}
