import type { Decision } from './use-decision.ts';
import type { TaskView } from './use-tasks.ts';

/** What the dialog of a deed knows. */
export interface SideDialogProps {
  readonly view: TaskView;
  readonly decision: Decision;
  readonly onClose: () => void;
}
