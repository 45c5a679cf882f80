import { useEffect, useMemo, useState } from 'react';
import type { FocusWish } from './focus-wish.ts';
import { elementId } from './form-context.tsx';

/** The element that takes the focus for a field: itself, or the first inside a group. */
function focusable(id: string): HTMLElement | null {
  const element = document.getElementById(id);
  if (element === null) return null;
  const selector = 'input, select, textarea, button';
  return element.matches(selector) ? element : (element.querySelector<HTMLElement>(selector) ?? element);
}

/** Carries out wishes for focus after the part with the field has been drawn. */
export function useFocusField(prefix: string): FocusWish {
  const [wish, setWish] = useState<{ readonly field: string; readonly path: string } | null>(null);
  useEffect(() => {
    if (wish === null) return;
    // One frame later: a form in steps first turns to the step with the field.
    const frame = requestAnimationFrame(() => {
      const found = focusable(elementId(prefix, wish.field, wish.path)) ?? focusable(elementId(prefix, wish.field));
      found?.focus();
      found?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [wish, prefix]);
  return useMemo(() => ({ field: wish?.field ?? null, focus: (field, path) => setWish({ field, path }) }), [wish]);
}
