import { TellDialog } from '../deed/TellDialog.tsx';
import type { SideDialogProps } from './side-dialog.ts';

/** Tells people by hand of the deal that is being decided on. */
export function TellOfTask({ view, onClose }: SideDialogProps) {
  return <TellDialog deal={view.task.deal} onClose={onClose} />;
}
