import { textOf } from '@dealwright/shared';
import { previewRoute } from '@dealwright/shared/api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import { type CommandWish, useCommand } from '../command/use-command.ts';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { opened } from '../route/opened.ts';
import { RouteAhead } from '../route/RouteAhead.tsx';
import type { Chosen } from '../route/RouteChoices.tsx';
import type { DealView } from './use-deal.ts';

/** Buttons for the flows that people start by hand and that do not run now. */
export function StartFlows({ view }: { readonly view: DealView }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  if (!view.may.edit) return null;
  const flows = startableFlows(view);
  const busy = busyFlows(view);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const nameOf = (flow: string) => textOf(view.definition, view.definition.flows[flow]?.title ?? flow, i18n.language);
  return (
    <div className="run-actions">
      {busy.length > 0 && (
        <p className="quiet">
          {t('deal.start-flow.busy', {
            flows: list.format(busy.map((flow) => t('deal.start-flow.named', { flow: nameOf(flow) }))),
            count: busy.length,
          })}
        </p>
      )}
      {flows.map((flow) => (
        <button key={flow} type="button" className="button" onClick={() => setOpen(flow)}>
          {t('deal.start-flow', { flow: nameOf(flow) })}
        </button>
      ))}
      {open !== null && <StartFlow view={view} flow={open} name={nameOf(open)} onClose={() => setOpen(null)} />}
    </div>
  );
}

type Flows = Pick<DealView, 'definition' | 'runs'>;

/** Flows that are started by hand; the same flow runs once at a time. */
export function startableFlows({ definition, runs }: Flows): readonly string[] {
  return byHand(definition).filter((flow) => !isRunning(runs, flow));
}

/** Flows that can be started by hand again once they have ended. */
function busyFlows({ definition, runs }: Flows): readonly string[] {
  return byHand(definition).filter((flow) => isRunning(runs, flow));
}

function byHand({ flows }: DealView['definition']): readonly string[] {
  return Object.keys(flows).filter((flow) => flows[flow]?.trigger.on === 'manual');
}

function isRunning(runs: DealView['runs'], flow: string): boolean {
  return runs.some((run) => run.flow === flow && run.endedAt === null);
}

interface StartFlowProps {
  readonly view: DealView;
  readonly flow: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** What starting a flow would bring, before it is started. */
function StartFlow({ view, flow, name, onClose }: StartFlowProps) {
  const { t } = useTranslation();
  const command = useCommand();
  const [chosen, setChosen] = useState<Chosen>({});
  const deal = view.card.id;
  const send = async () => {
    const wish = { kind: 'start-flow', flow, choose: opened(chosen) } as CommandWish;
    const outcome = await command(deal, wish, t('deal.flow-started', { flow: name }));
    return outcome.ok ? null : outcome.error;
  };
  return (
    <DeedDialog
      title={t('deal.start-flow', { flow: name })}
      action={t('deal.start-flow.do')}
      onClose={onClose}
      onSend={send}
    >
      <RouteAhead
        title={t('route.start')}
        hint={t('route.start.hint')}
        definition={view.definition}
        session={null}
        about={[deal, 'flow', flow]}
        ask={({ choose, signal }) =>
          callRoute(previewRoute, { params: { deal }, body: { flow, choose: opened(choose) }, signal })
        }
        chosen={chosen}
        onChoose={setChosen}
      />
    </DeedDialog>
  );
}
