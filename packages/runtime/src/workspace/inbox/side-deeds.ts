import { Bell, type LucideIcon, MessageCircleQuestion, Undo2, UserRoundPen, UserRoundPlus } from 'lucide-react';
import type { ComponentType } from 'react';
import { AddDialog } from './AddDialog.tsx';
import { ConsultDialog } from './ConsultDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';
import type { SideDialogProps } from './side-dialog.ts';
import { TellOfTask } from './TellOfTask.tsx';

/** A deed beside the decision, which asks for more in a dialog. */
export interface SideDeed {
  readonly kind: string;
  readonly icon: LucideIcon;
  /** Its key, or none. */
  readonly key: string | null;
  readonly Ask: ComponentType<SideDialogProps>;
}

/** All of them, in the order in which they stand. */
export const sideDeeds: readonly SideDeed[] = [
  { kind: 'notify', icon: Bell, key: null, Ask: TellOfTask },
  { kind: 'consult', icon: MessageCircleQuestion, key: null, Ask: ConsultDialog },
  { kind: 'add', icon: UserRoundPlus, key: null, Ask: AddDialog },
  { kind: 'transfer', icon: UserRoundPen, key: 'F', Ask: HandOverDialog },
  { kind: 'return', icon: Undo2, key: 'B', Ask: ReturnDialog },
];
