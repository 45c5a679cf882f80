import type { ProcessDefinition } from '@dealwright/shared';
import { getDeal } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ApiError, callRoute } from '../../client.ts';
import type { GateGap } from '../../engine/decision.ts';
import { LoadState } from '../app/LoadState.tsx';
import { Dialog } from '../overlay/Dialog.tsx';
import { GateForm } from './GateForm.tsx';
import { gapCount } from './gap-count.ts';
import type { MoveExtras, MoveWish } from './use-move.ts';

/** A gate that asks. */
export interface GateDialogProps {
  readonly wish: MoveWish;
  readonly gap: GateGap;
  /** Sends the move; answers the refusal, or null. */
  readonly onMove: (extras: MoveExtras) => Promise<ApiError | null>;
  readonly onClose: () => void;
}

/** What is missing to enter a stage and who will decide, and nothing else. */
export function GateDialog({ wish, gap, onMove, onClose }: GateDialogProps) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['deal', wish.deal],
    queryFn: ({ signal }) => callRoute(getDeal, { params: { deal: wish.deal }, signal }),
  });
  const count = gapCount(gap);
  return (
    <Dialog
      title={t(count === 0 ? 'gate.title.none' : 'gate.title', { stage: wish.to.title, count })}
      onClose={onClose}
    >
      <p className="quiet gate-deal">{wish.title}</p>
      <LoadState query={query} blocks={[60, 60]}>
        {query.data !== undefined && (
          <GateForm
            wish={wish}
            gap={gap}
            onMove={onMove}
            facts={{ ...query.data, definition: query.data.definition as ProcessDefinition }}
          />
        )}
      </LoadState>
    </Dialog>
  );
}
