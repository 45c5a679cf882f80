import type { Deal, Run } from '@dealwright/runtime';
import { textOf } from '@dealwright/shared';
import { Dropdown } from 'antd';
import { Workflow } from 'lucide-react';
import { useMemo } from 'react';
import { useWords } from '../../app/use-words.ts';
import type { RunningProps } from '../CaseActions.tsx';
import { nodeTitle, personName } from '../reason-words.ts';
import { shownStory } from '../story.ts';
import { useReasonReader } from '../use-reason-reader.ts';
import { useSimulation } from '../use-simulation.ts';
import { deedsOfRun, jumpsOf, openRuns } from './run-deeds.ts';

/** The runs of flows that are under way, with what can be done to each as a whole. */
export function RunCards({ running, deal }: RunningProps & { readonly deal: Deal }) {
  return openRuns(deal).map((run) => <RunCard key={run.id} running={running} deal={deal} run={run} />);
}

function RunCard({ running, deal, run }: RunningProps & { readonly deal: Deal; readonly run: Run }) {
  const { t } = useWords();
  const { stage } = running;
  const reader = useReasonReader(stage);
  const { give } = useSimulation.getState();
  const offered = useMemo(() => {
    const standing = { story: shownStory(running), stage, deal };
    return { deeds: deedsOfRun(standing, run), jumps: jumpsOf(standing, run) };
  }, [running, stage, deal, run]);
  const comment = t('simulator.comment');
  const title = stage.definition.flows[run.flow]?.title ?? run.flow;
  return (
    <article className="simulator-task">
      <header>
        <Workflow size={14} aria-hidden="true" />
        <b>{textOf(stage.definition, title, reader.locale)}</b>
        <span className="simulator-because">{t(`simulator.run.${run.status}`)}</span>
      </header>
      <div className="simulator-answers">
        {offered.deeds.map(({ step, about }) => (
          <button
            key={`${step.do} ${about ?? ''} ${step.node ?? ''}`}
            type="button"
            className="button"
            onClick={() => give({ ...step, comment }, stage)}
          >
            {about === undefined
              ? t(`simulator.run-deed.${step.do}`, { node: nodeTitle(step.node ?? '', reader) })
              : t(`simulator.seat-deed.${step.do}`, { name: personName(about, reader) })}
          </button>
        ))}
        {offered.jumps.length > 0 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: offered.jumps.map(({ to = '' }) => ({ key: to, label: nodeTitle(to, reader) })),
              onClick: ({ key }) => {
                const step = offered.jumps.find(({ to }) => to === key);
                if (step !== undefined) give({ ...step, comment }, stage);
              },
            }}
          >
            <button type="button" className="button">
              {t('simulator.run-deed.jump')}
            </button>
          </Dropdown>
        )}
      </div>
    </article>
  );
}
