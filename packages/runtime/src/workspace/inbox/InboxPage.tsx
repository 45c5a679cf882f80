import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segment } from '../app/Segment.tsx';
import { DecisionPage } from './DecisionPage.tsx';
import { TaskList } from './TaskList.tsx';
import type { Box } from './use-tasks.ts';

const boxes: readonly Box[] = ['todo', 'done', 'started'];

/** List left, decision right; on a phone one after the other. */
export function InboxPage({ task }: { readonly task: string | null }) {
  const { t } = useTranslation();
  const [box, setBox] = useState<Box>('todo');
  return (
    <>
      <header className="bar">
        <h1 className="bar-title">{t('inbox.title')}</h1>
        <Segment
          label={t('inbox.boxes')}
          choices={boxes}
          chosen={box}
          onChoose={setBox}
          wordsOf={(each) => t(`inbox.${each}`)}
        />
      </header>
      <div className="inbox" data-open={task === null ? undefined : ''}>
        <nav className="inbox-list" aria-label={t('inbox.title')}>
          <TaskList box={box} current={task} />
        </nav>
        <main className="inbox-page">
          {task === null ? <p className="empty-state">{t('inbox.pick')}</p> : <DecisionPage key={task} task={task} />}
        </main>
      </div>
    </>
  );
}
