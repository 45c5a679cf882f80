import type { LayoutNode } from '@dealwright/shared';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { FormSession } from '../form/form-session.ts';
import { readLayout } from '../form/layout.ts';
import { useFocusWish } from './focus-wish.ts';
import { useForm, useFormText } from './form-context.tsx';

/** Fields inside a layout node. */
function fieldsInside({ source }: FormSession, node: string): readonly string[] {
  const { form } = source;
  const inside = { ...form, layout: { ...form.layout, root: { kind: 'section' as const, children: [node] } } };
  return readLayout(inside).order;
}

function useShownSteps(session: FormSession, children: readonly string[]): readonly string[] {
  const key = useSyncExternalStore(session.subscribeAll, () =>
    children.filter((child) => session.layoutVisible(child)).join(' '),
  );
  return key === '' ? [] : key.split(' ');
}

/** What steps are drawn from. */
export interface StepsProps {
  readonly node: LayoutNode;
  /** Draws the step with this layout id. */
  readonly drawPart: (id: string) => ReactNode;
}

/** One section at a time; going on asks for what is wrong in this step, going back asks nothing. */
export function Steps({ node, drawPart }: StepsProps) {
  const { session } = useForm();
  const text = useFormText();
  const steps = useShownSteps(session, node.children ?? []);
  const [chosen, setChosen] = useState(0);
  const head = useRef<HTMLParagraphElement>(null);
  const wish = useFocusWish();
  const index = Math.min(chosen, Math.max(0, steps.length - 1));
  const current = steps[index];

  // A wish is followed once; afterwards the person turns the steps again.
  const followed = useRef(wish);
  useEffect(() => {
    if (wish.field === null || followed.current === wish) return;
    followed.current = wish;
    const wanted = steps.findIndex((step) => fieldsInside(session, step).includes(wish.field ?? ''));
    if (wanted >= 0) setChosen(wanted);
  });

  const go = (step: number): void => {
    setChosen(step);
    head.current?.focus();
  };
  const next = (): void => {
    const fields = current === undefined ? [] : fieldsInside(session, current);
    for (const field of fields) session.blur(field);
    const wrong = fields.find((field) => session.field(field).problems.some(({ severity }) => severity === 'error'));
    if (wrong === undefined) go(index + 1);
    else wish.focus(wrong, '');
  };
  if (current === undefined) return null;
  return (
    <div className="dw-steps" data-last={index === steps.length - 1 || undefined}>
      <p className="dw-step-count" ref={head} tabIndex={-1}>
        {text('form.step', { step: index + 1, count: steps.length })}
      </p>
      <ol className="dw-step-list" aria-hidden>
        {steps.map((step, position) => (
          <li key={step} data-done={position < index || undefined} data-now={position === index || undefined} />
        ))}
      </ol>
      {drawPart(current)}
      <div className="dw-step-bar">
        {index > 0 ? (
          <button type="button" className="dw-button" onClick={() => go(index - 1)}>
            {text('form.back')}
          </button>
        ) : null}
        {index < steps.length - 1 ? (
          <button type="button" className="dw-button dw-primary" onClick={next}>
            {text('form.next')}
          </button>
        ) : null}
      </div>
    </div>
  );
}
