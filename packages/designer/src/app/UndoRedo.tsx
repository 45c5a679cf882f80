import { Button, Tooltip } from 'antd';
import { Redo2, Undo2 } from 'lucide-react';
import { useDocument, useHistory } from '../document/use-document.ts';
import { HistoryMenu } from './HistoryMenu.tsx';
import { useWords } from './use-words.ts';

/** Undo and redo, each with the words of what it would do, and the history of this sitting. */
export function UndoRedo() {
  const { t, say } = useWords();
  const { past, future } = useHistory();
  const [last, next] = [past.at(-1), future.at(-1)];
  const { undo, redo } = useDocument.getState();
  const undoWords = last === undefined ? t('app.undo') : t('app.undo-what', { what: say(last.words) });
  const redoWords = next === undefined ? t('app.redo') : t('app.redo-what', { what: say(next.words) });
  return (
    <div className="undo-redo">
      <Tooltip title={`${undoWords} (Ctrl+Z)`}>
        <Button
          type="text"
          aria-label={undoWords}
          disabled={last === undefined}
          icon={<Undo2 size={16} />}
          onClick={undo}
        />
      </Tooltip>
      <Tooltip title={`${redoWords} (Ctrl+Shift+Z)`}>
        <Button
          type="text"
          aria-label={redoWords}
          disabled={next === undefined}
          icon={<Redo2 size={16} />}
          onClick={redo}
        />
      </Tooltip>
      <HistoryMenu />
    </div>
  );
}
