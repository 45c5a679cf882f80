import type { PersonReader } from '../person-words.ts';
import { HeatBars } from './HeatBars.tsx';
import { heatLevel, type NodeWaiting } from './heat-view.ts';
import { heatLine } from './heat-words.ts';

interface HeatFiguresProps {
  readonly waiting: NodeWaiting;
  readonly t: PersonReader['t'];
}

/** The line of a card that says how long deals waited there. */
export function HeatFigures({ waiting, t }: HeatFiguresProps) {
  return (
    <span className="canvas-line canvas-heat">
      <HeatBars level={heatLevel(waiting)} />
      {heatLine(waiting, t)}
    </span>
  );
}

/** How many stand there now, at the corner of the card. */
export function WaitingNow({ waiting, t }: HeatFiguresProps) {
  if (waiting.waiting === 0) return null;
  return <span className="canvas-waiting">{t('canvas.heat.now', { count: waiting.waiting })}</span>;
}
