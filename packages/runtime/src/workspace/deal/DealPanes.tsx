import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../app/use-narrow.ts';
import { Approvals } from './Approvals.tsx';
import { DealFormPane } from './DealFormPane.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import type { DealView } from './use-deal.ts';

const panes = ['form', 'timeline', 'approvals'] as const;
type Pane = (typeof panes)[number];

/** Form, story and approvals side by side; on a phone as tabs. Each stands once, so what is typed is never in two places. */
export function DealPanes({ view }: { readonly view: DealView }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const contents: Readonly<Record<Pane, ReactNode>> = {
    form: <DealFormPane view={view} />,
    timeline: <TimelinePane view={view} />,
    approvals: <Approvals view={view} />,
  };
  if (narrow) return <PaneTabs contents={contents} waits={view.myTasks.length} />;
  return (
    <div className="deal-panes">
      {panes.map((pane) => (
        <section key={pane} aria-label={t(`deal.${pane}`)} data-pane={pane}>
          {contents[pane]}
        </section>
      ))}
    </div>
  );
}

interface PaneTabsProps {
  readonly contents: Readonly<Record<Pane, ReactNode>>;
  /** Number of to-dos, shown at the approvals. */
  readonly waits: number;
}

function PaneTabs({ contents, waits }: PaneTabsProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Pane>(waits > 0 ? 'approvals' : 'form');
  const id = useId();
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = panes[(panes.indexOf(chosen) + step + panes.length) % panes.length] ?? chosen;
    setChosen(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <div className="deal-tabs">
      <div role="tablist" aria-label={t('deal.tabs')} onKeyDown={walk}>
        {panes.map((pane) => (
          <button
            key={pane}
            type="button"
            role="tab"
            id={`${id}-${pane}`}
            aria-selected={pane === chosen}
            aria-controls={`${id}-${pane}-pane`}
            tabIndex={pane === chosen ? 0 : -1}
            onClick={() => setChosen(pane)}
          >
            {t(`deal.${pane}`)}
            {pane === 'approvals' && waits > 0 && <span className="stage-count">{waits}</span>}
          </button>
        ))}
      </div>
      {panes.map((pane) => (
        <div
          key={pane}
          role="tabpanel"
          id={`${id}-${pane}-pane`}
          aria-labelledby={`${id}-${pane}`}
          hidden={pane !== chosen}
        >
          {contents[pane]}
        </div>
      ))}
    </div>
  );
}
