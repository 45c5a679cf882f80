import { useNavigate, useParams } from '@tanstack/react-router';
import { addFlow } from '../document/commands/add-flow.ts';
import { useDocument } from '../document/use-document.ts';

/** Begins a new flow and opens it. */
export function useAddFlow(): () => void {
  const navigate = useNavigate();
  const { process } = useParams({ from: '/$process' });
  return () => {
    const { run, newId, select } = useDocument.getState();
    const flow = newId('fl');
    run(addFlow, { flow, trigger: { on: 'manual' } });
    select({ kind: 'flow', flow });
    void navigate({ to: `/$process/flow` as '/$process/form', params: { process }, search: { flow } });
  };
}
