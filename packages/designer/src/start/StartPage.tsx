import { callRoute, isApiError } from '@dealwright/runtime/client';
import { LanguageToggle } from '@dealwright/runtime/shell';
import { listProcesses, listTemplates } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';
import type { Template } from './library.ts';
import { NewProcess } from './NewProcess.tsx';
import { ProcessList } from './ProcessList.tsx';
import { TemplateGallery } from './TemplateGallery.tsx';

/** The first page: what is there, and what one can begin with. */
export function StartPage() {
  const { t } = useWords();
  const processes = useQuery({
    queryKey: ['processes'],
    queryFn: ({ signal }) => callRoute(listProcesses, { signal }),
  });
  const me = useMe();
  const draws = me?.permissions.includes('process.draw') === true;
  const templates = useQuery({
    enabled: draws,
    queryKey: ['templates'],
    queryFn: ({ signal }) => callRoute(listTemplates, { signal }),
    staleTime: 300_000,
  });
  const [chosen, setChosen] = useState<Template | 'blank' | null>(null);
  const failed = processes.error ?? templates.error;
  return (
    <>
      <header className="bar start-bar">
        <h1 className="bar-title">{t('start.title')}</h1>
        <span className="bar-space" />
        <LanguageToggle />
        {draws && (
          <Button type="primary" icon={<Plus size={16} />} onClick={() => setChosen('blank')}>
            {t('start.blank')}
          </Button>
        )}
      </header>
      <main className="start-room">
        {failed !== null && (
          <div className="banner banner-error" role="alert">
            {isApiError(failed) && failed.status > 0 ? failed.message : t('shell.failed')}
          </div>
        )}
        <ProcessList rows={processes.data?.items ?? null} />
        {draws && <TemplateGallery templates={templates.data?.items ?? null} onChoose={setChosen} />}
        {me !== undefined && !draws && <p className="inspector-note">{t('start.only-read')}</p>}
      </main>
      {chosen !== null && (
        <NewProcess
          template={chosen === 'blank' ? null : chosen}
          taken={processes.data?.items.map(({ key }) => key) ?? []}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}
