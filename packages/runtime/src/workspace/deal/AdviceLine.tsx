import { MessageCircleQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePersonName } from '../session/use-me.ts';
import { Moment } from '../words/Moment.tsx';
import type { DealView } from './use-deal.ts';

type AdviceView = DealView['runs'][number]['visits'][number]['advice'][number];

/** A question to somebody, and his answer once it is there. */
export function AdviceLine({ advice }: { readonly advice: AdviceView }) {
  const { t } = useTranslation();
  const name = usePersonName();
  return (
    <div className="advice-line">
      <p className="group-head">
        <MessageCircleQuestion size={14} aria-hidden="true" />
        {t('deal.advice.asked', { by: name(advice.askedBy), name: name(advice.person) })}
        <Moment at={advice.askedAt} />
      </p>
      <blockquote>{advice.question}</blockquote>
      {advice.answeredAt === null ? (
        <p className="quiet">{t('deal.advice.open')}</p>
      ) : (
        <>
          <p className="quiet">
            {t('deal.advice.given', { name: name(advice.person) })} <Moment at={advice.answeredAt} />
          </p>
          {advice.answer !== null && <blockquote>{advice.answer}</blockquote>}
        </>
      )}
    </div>
  );
}
