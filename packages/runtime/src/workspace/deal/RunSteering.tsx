import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../overlay/Menu.tsx';
import { useIsAdministrator } from '../session/use-me.ts';
import { SteerDialog, type SteeringWay, steeringWays } from './SteerDialog.tsx';
import { openNodes } from './steering-places.ts';
import type { DealView, RunView } from './use-deal.ts';

/** A run of a deal. */
export interface RunSteeringProps {
  readonly run: RunView;
  readonly view: DealView;
}

/** A run on hold goes on or ends; one that runs may be put on hold; one that was sent back waits for its initiator anyhow. */
const offered: Readonly<Record<string, readonly SteeringWay[]>> = {
  running: ['pass', 'jump', 'suspend', 'end'],
  suspended: ['resume', 'end'],
  returned: ['jump', 'end'],
};

/** What makes sense as the run stands; a node is let pass where people are asked. */
function waysOf(run: RunView): readonly SteeringWay[] {
  if (run.endedAt !== null) return run.revivable ? ['revive'] : [];
  return (offered[run.status] ?? []).filter((way) => way !== 'pass' || openNodes(run).length > 0);
}

/** What an administrator may do with a run, with a reason: let a node pass, move it to another node, put it on hold, let it go on, end it, or open it again when it ended without an approval. */
export function RunSteering({ run, view }: RunSteeringProps) {
  const { t } = useTranslation();
  const steers = useIsAdministrator();
  const [asking, setAsking] = useState<SteeringWay | null>(null);
  if (!steers) return null;
  return (
    <>
      <Menu
        className="button"
        entries={waysOf(run).map((way) => ({ key: way, label: t(`deal.steer.${way}`) }))}
        onPick={(key) => setAsking(steeringWays.find((way) => way === key) ?? null)}
      >
        <Settings2 size={16} aria-hidden="true" />
        {t('deal.steer')}
      </Menu>
      {asking !== null && <SteerDialog way={asking} run={run} view={view} onClose={() => setAsking(null)} />}
    </>
  );
}
