import { MessageCircleQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { WordsBox } from '../deed/WordsBox.tsx';
import { usePersonName } from '../session/use-me.ts';
import { Moment } from '../words/Moment.tsx';
import type { Decision } from './use-decision.ts';
import type { TaskView } from './use-tasks.ts';

/** What of an advice to-do is shown. */
export interface AdviceFormProps {
  readonly view: TaskView;
  readonly decision: Decision;
}

/** Who asks for advice, and what; stands before everything else on the page of such a to-do. */
export function AdviceQuestion({ question }: Pick<TaskView, 'question'>) {
  const { t } = useTranslation();
  const name = usePersonName();
  if (question === null) return null;
  return (
    <section className="advice-question">
      <h3>
        <MessageCircleQuestion size={16} aria-hidden="true" />
        {t('inbox.advice.asked', { name: name(question.by) })}
        <Moment at={question.at} />
      </h3>
      <blockquote>{question.text}</blockquote>
    </section>
  );
}

/** The answer, in the place where decisions are made. */
export function AdviceForm({ view, decision }: AdviceFormProps) {
  const { t } = useTranslation();
  const { words, give } = decision;
  const send = () => {
    if (words.demand()) void give({ kind: 'advise', task: view.task.id, comment: words.comment.trim() });
  };
  return (
    <footer className="decision-bar">
      <WordsBox
        label={t('inbox.advice.answer')}
        value={words.comment}
        onChange={words.setComment}
        needed={words.needed}
        hint={t('inbox.advice.hint')}
        rows={2}
        box={words.box}
        onSend={send}
      />
      <div className="decision-actions">
        <button type="button" className="button button-primary" data-deed="advise" onClick={send}>
          {t('inbox.advise')}
        </button>
      </div>
    </footer>
  );
}
