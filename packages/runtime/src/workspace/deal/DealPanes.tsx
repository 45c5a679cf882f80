import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../app/use-narrow.ts';
import { Approvals } from './Approvals.tsx';
import { DealFormPane } from './DealFormPane.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import type { DealView } from './use-deal.ts';

const panes = ['form', 'timeline', 'approvals'] as const;
type Pane = (typeof panes)[number];

/**
 * Form, story and approvals side by side; on a phone as tabs. The same panes stand in both, so what is typed, and a dialog that is
 * open, outlive a window that is made narrower or a phone that is turned: the pane one works in is the tab that is chosen then.
 */
export function DealPanes({ view }: { readonly view: DealView }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const waits = view.myTasks.length;
  const [chosen, setChosen] = useState<Pane>(waits > 0 ? 'approvals' : 'form');
  const id = useId();
  useLayoutEffect(() => {
    const working = narrow ? document.activeElement?.closest('[data-pane]') : null;
    const pane = panes.find((each) => each === working?.getAttribute('data-pane'));
    if (pane !== undefined) setChosen(pane);
  }, [narrow]);
  const contents: Readonly<Record<Pane, ReactNode>> = {
    form: <DealFormPane view={view} />,
    timeline: <TimelinePane view={view} />,
    approvals: <Approvals view={view} />,
  };
  return (
    <div className={narrow ? 'deal-tabs' : 'deal-panes'}>
      {narrow && <PaneTabs id={id} chosen={chosen} onChoose={setChosen} waits={waits} />}
      {panes.map((pane) => (
        <section
          key={pane}
          id={`${id}-${pane}-pane`}
          data-pane={pane}
          {...(narrow
            ? { role: 'tabpanel', 'aria-labelledby': `${id}-${pane}`, hidden: pane !== chosen }
            : { 'aria-label': t(`deal.${pane}`) })}
        >
          {contents[pane]}
        </section>
      ))}
    </div>
  );
}

interface PaneTabsProps {
  readonly id: string;
  readonly chosen: Pane;
  readonly onChoose: (pane: Pane) => void;
  /** Number of to-dos, shown at the approvals. */
  readonly waits: number;
}

function PaneTabs({ id, chosen, onChoose, waits }: PaneTabsProps) {
  const { t } = useTranslation();
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = panes[(panes.indexOf(chosen) + step + panes.length) % panes.length] ?? chosen;
    onChoose(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
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
          onClick={() => onChoose(pane)}
        >
          {t(`deal.${pane}`)}
          {pane === 'approvals' && waits > 0 && <span className="stage-count">{waits}</span>}
        </button>
      ))}
    </div>
  );
}
