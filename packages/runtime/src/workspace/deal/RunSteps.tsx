import type { ProcessDefinition } from '@dealwright/shared';
import type { ReactNode } from 'react';
import { useRowWords } from '../words/use-row-words.ts';
import { AdviceLine } from './AdviceLine.tsx';
import { GroupHead } from './GroupHead.tsx';
import { SeatLine } from './SeatLine.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import type { RunView } from './use-deal.ts';

type VisitView = RunView['visits'][number];
type SeatView = VisitView['seats'][number];

/** A run and how its people are shown. */
export interface RunStepsProps {
  readonly run: RunView;
  readonly definition: ProcessDefinition;
  /** The task whose suggestion stands elsewhere on the page. */
  readonly told?: string | null;
  /** What can be done about a seat, shown after it. */
  readonly afterSeat?: (seat: SeatView) => ReactNode;
}

/** Steps of a run in the order they were entered, each person with what he said, why he was asked, and whom he brought in. */
export function RunSteps({ run, definition, told = null, afterSeat = () => null }: RunStepsProps) {
  const rowWords = useRowWords();
  const held = run.status === 'suspended';
  return (
    <ol className="run-steps">
      {run.visits
        .filter((visit) => visit.seats.length > 0)
        .map((visit) => (
          <li key={visit.id} data-status={visit.status}>
            <h4>{[visit.title, rowWords(visit.row)].filter((part) => part !== null).join(' · ')}</h4>
            {visit.suggestion !== null && !isAt(visit, told) && <SuggestionCard suggestion={visit.suggestion} />}
            {visit.seats
              .filter(({ group }) => group === null)
              .map((seat) => (
                <SeatTree key={seat.id} {...{ seat, visit, held, definition, afterSeat }} />
              ))}
          </li>
        ))}
    </ol>
  );
}

function isAt({ seats }: VisitView, task: string | null): boolean {
  return seats.some((seat) => seat.task === task);
}

interface SeatTreeProps extends Required<Omit<RunStepsProps, 'run' | 'told'>> {
  readonly seat: SeatView;
  readonly visit: VisitView;
  /** Its run is on hold. */
  readonly held: boolean;
}

/** A seat, the advice its holder asked for, and under it the people he added, who may have added others. */
function SeatTree({ seat, visit, held, definition, afterSeat }: SeatTreeProps) {
  return (
    <>
      <SeatLine seat={seat} held={held} definition={definition}>
        {afterSeat(seat)}
      </SeatLine>
      {visit.advice
        .filter((advice) => advice.seat === seat.id)
        .map((advice) => (
          <AdviceLine key={advice.id} advice={advice} />
        ))}
      {visit.groups
        .filter((group) => group.seat === seat.id)
        .map((group) => (
          <div key={group.id} className="seat-group">
            <GroupHead group={group} />
            {visit.seats
              .filter((each) => each.group === group.id)
              .map((each) => (
                <SeatTree key={each.id} seat={each} {...{ visit, held, definition, afterSeat }} />
              ))}
          </div>
        ))}
    </>
  );
}
