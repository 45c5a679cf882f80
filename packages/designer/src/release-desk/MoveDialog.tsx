import { Modal } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import type { ReleaseView } from './queries.ts';
import { useReleaseChange } from './use-release-change.ts';
import type { ReleaseWish } from './wish.ts';

interface MoveDialogProps {
  readonly process: string;
  readonly release: ReleaseView;
  readonly wish: Exclude<ReleaseWish, { readonly do: 'gray' }>;
  readonly onClose: () => void;
}

/** Asks for the reason of a change and says what it will do before it is done. */
export function MoveDialog({ process, release, wish, onClose }: MoveDialogProps) {
  const { t } = useWords();
  const id = useId();
  const [note, setNote] = useState('');
  const { change, busy, failed } = useReleaseChange(process);
  const version = wish.do === 'stable' ? wish.version : (release.gray?.version ?? 0);
  const count = release.deals.find((one) => one.version === version)?.open ?? 0;
  const backwards = wish.do === 'rollback';
  const send = async (): Promise<void> => {
    if (await change({ ...wish, revision: release.revision, note: note.trim() })) onClose();
  };
  return (
    <Modal
      open
      title={t(`release.dialog.${wish.do}`, { version })}
      okText={t(backwards ? 'release.dialog.rollback.do' : 'release.dialog.do')}
      okButtonProps={{ danger: backwards, disabled: note.trim() === '', loading: busy }}
      onOk={() => void send()}
      onCancel={onClose}
      width={480}
    >
      <p>{t(`release.dialog.${wish.do}.text`, { version, count })}</p>
      <NoteField id={id} note={note} onNote={setNote} />
      {failed !== null && (
        <p role="alert" className="desk-failed">
          {failed}
        </p>
      )}
    </Modal>
  );
}

interface NoteFieldProps {
  readonly id: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** The reason of a change; without one nothing is done. */
export function NoteField({ id, note, onNote }: NoteFieldProps) {
  const { t } = useWords();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{t('release.note')}</label>
      <textarea
        id={id}
        className="input"
        rows={2}
        required
        maxLength={2000}
        aria-describedby={`${id}-hint`}
        value={note}
        onChange={(event) => onNote(event.target.value)}
      />
      <small id={`${id}-hint`}>{t('release.note.hint')}</small>
    </div>
  );
}
