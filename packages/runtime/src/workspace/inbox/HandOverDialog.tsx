import { useTranslation } from 'react-i18next';
import { HandOver } from '../deed/HandOver.tsx';
import type { SideDialogProps } from './side-dialog.ts';

/** Hands a task to somebody else, who decides in one's place. */
export function HandOverDialog({ view, decision, onClose }: SideDialogProps) {
  const { t } = useTranslation();
  return (
    <HandOver
      hint={t('inbox.transfer.hint')}
      comment={decision.words.comment}
      onComment={decision.words.setComment}
      give={(wish) => decision.give({ kind: 'transfer', task: view.task.id, ...wish })}
      onClose={onClose}
    />
  );
}
