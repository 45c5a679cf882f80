import { useNavigate, useParams } from '@tanstack/react-router';
import { addForm } from '../document/commands/add-form.ts';
import { useDocument } from '../document/use-document.ts';

/** Begins a new form and opens it. */
export function useAddForm(): () => void {
  const navigate = useNavigate();
  const { process } = useParams({ from: '/$process' });
  return () => {
    const { run, newId, select } = useDocument.getState();
    const form = newId('frm');
    run(addForm, { form, use: 'stage' });
    select({ kind: 'form', form });
    void navigate({ to: '/$process/form', params: { process }, search: { form } });
  };
}
