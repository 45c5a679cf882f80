import { lazy, Suspense } from 'react';
import { getI18n } from 'react-i18next';
import { addTexts } from '../../shell/product-texts.ts';
import type { Mover } from './use-move.ts';

const GateDialog = lazy(async () => {
  const gate = await import('./gate-part.ts');
  addTexts(getI18n(), gate.texts);
  return { default: gate.GateDialog };
});

/** The gate's dialog, which brings the form engine with it, is fetched when a gate asks for the first time. */
export function LazyGate({ mover }: { readonly mover: Mover }) {
  if (mover.open === null) return null;
  return (
    <Suspense fallback={null}>
      <GateDialog wish={mover.open.wish} gap={mover.open.gap} onMove={mover.send} onClose={mover.close} />
    </Suspense>
  );
}
