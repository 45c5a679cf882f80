import type { Deal, ScenarioStepResult } from '@dealwright/runtime';
import { TriangleAlert, UserRound } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../app/use-words.ts';
import { orderOf } from '../canvas/walk.ts';
import { useDocument } from '../document/use-document.ts';
import { deedInWords } from './deed-words.ts';
import { flowOfNode } from './flow-of-node.ts';
import { momentIn } from './moment.ts';
import { nodeTitle, personName, type ReasonReader, reasonInWords } from './reason-words.ts';
import type { Story } from './story.ts';
import { useReasonReader } from './use-reason-reader.ts';
import type { useCase } from './use-simulation.ts';

/** What happened, step by step, each with its cause. A row leads to the node it speaks of. */
export function CaseSteps({ running }: { readonly running: NonNullable<ReturnType<typeof useCase>> }) {
  const { t } = useWords();
  const { story, result, stage } = running;
  const reader = useReasonReader(stage);
  const foot = useRef<HTMLLIElement>(null);
  const count = result.steps.length;
  useEffect(() => {
    if (count > 0) foot.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  const left = story.steps.length + 1 - count;
  const numbers = numbersOf(result.deal);
  return (
    <ol className="simulator-steps" aria-label={t('simulator.steps')}>
      {result.steps.map((step) => (
        <StepRows key={step.step} step={step} story={story} reader={reader} numbers={numbers} />
      ))}
      {left > 0 && result.steps.at(-1)?.refused != null && (
        <li className="simulator-row simulator-refused">
          <TriangleAlert size={14} aria-hidden="true" />
          <span>{t('simulator.not-played', { count: left })}</span>
        </li>
      )}
      <li ref={foot} aria-hidden="true" />
    </ol>
  );
}

interface StepRowsProps {
  readonly step: ScenarioStepResult;
  readonly story: Story;
  readonly reader: ReasonReader;
  /** The numbers that stand on the nodes of the canvas. */
  readonly numbers: ReadonlyMap<string, number>;
}

function numbersOf(deal: Deal | null): ReadonlyMap<string, number> {
  return new Map(Object.values(deal?.runs ?? {}).flatMap((run) => [...orderOf(run)]));
}

function StepRows({ step, story, reader, numbers }: StepRowsProps) {
  const { locale } = useWords();
  const { definition } = reader;
  const { select } = useDocument.getState();
  return (
    <>
      <li className="simulator-row simulator-deed">
        <UserRound size={14} aria-hidden="true" />
        <span className="simulator-at">{momentIn(step.at, locale)}</span>
        <b>{deedInWords(step.step, story, reader)}</b>
        {step.refused !== null && (
          <span className="simulator-because simulator-refused">{reasonInWords(step.refused, 'refused', reader)}</span>
        )}
      </li>
      {step.trace.map(({ node, what, because, people }, index) => {
        const flow = node === null ? null : flowOfNode(definition, node);
        const stuck = what.code === 'stuck';
        return (
          <li key={index} className={stuck ? 'simulator-row simulator-refused' : 'simulator-row'}>
            <span />
            <span className="simulator-mark">
              {node !== null && what.code === 'entered' && (
                <span className="simulator-number">{numbers.get(node)}</span>
              )}
            </span>
            <span className="simulator-where">
              {node !== null && flow !== null && (
                <button type="button" onClick={() => select({ kind: 'node', flow, node })}>
                  {nodeTitle(node, reader)}
                </button>
              )}
            </span>
            <span className="simulator-what">
              {reasonInWords(what, 'trace', reader)}
              {people.length > 0 && !('person' in what.params) && (
                <span className="simulator-people">
                  {' '}
                  {people.map((id) => personName(id, reader)).join(reader.t('canvas.comma'))}
                </span>
              )}
            </span>
            <span className="simulator-because">
              {because !== null && reader.t('simulator.because', { reason: reasonInWords(because, 'because', reader) })}
            </span>
          </li>
        );
      })}
    </>
  );
}
