import { ViewportPortal } from '@xyflow/react';
import { useContext } from 'react';
import { FlightContext } from './use-flow-drag.ts';

/** While a branch is dragged: the places between its siblings. */
export function BranchGaps() {
  const flight = useContext(FlightContext);
  if (flight === null || flight.thing.kind !== 'branch') return null;
  return (
    <ViewportPortal>
      {flight.places.map(({ id, x, y, refused }) => (
        <span
          key={id}
          className="canvas-gap"
          data-drop={refused ?? 'legal'}
          data-over={flight.over?.id === id ? '' : undefined}
          style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
        />
      ))}
    </ViewportPortal>
  );
}
