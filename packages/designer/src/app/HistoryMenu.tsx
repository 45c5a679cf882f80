import { Button, Popover } from 'antd';
import { History } from 'lucide-react';
import { useDocument, useHistory } from '../document/use-document.ts';
import { useWords } from './use-words.ts';

/** What was changed since the draft was opened, newest first, and below it the keys of the boards. */
export function HistoryMenu() {
  const { t } = useWords();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="history-menu">
          <h2>{t('app.history')}</h2>
          <HistoryList />
          <h2>{t('app.shortcuts')}</h2>
          <Shortcuts keys={keys} />
          <h3>{t('app.shortcuts.canvas')}</h3>
          <Shortcuts keys={canvasKeys} />
        </div>
      }
    >
      <Button type="text" aria-label={t('app.history')} title={t('app.history')} icon={<History size={16} />} />
    </Popover>
  );
}

function HistoryList() {
  const { t, say, locale } = useWords();
  const { past, future } = useHistory();
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
  if (past.length === 0 && future.length === 0) return <p className="inspector-note">{t('app.history.empty')}</p>;
  const newestFirst = past.map((entry, index) => ({ entry, steps: past.length - index })).toReversed();
  return (
    <ol className="history-list">
      {future.map((entry, index) => (
        <li key={`${entry.at} ${entry.command}`} data-undone>
          <button type="button" onClick={() => repeat(future.length - index, useDocument.getState().redo)}>
            {say(entry.words)}
          </button>
        </li>
      ))}
      {newestFirst.map(({ entry, steps }) => (
        <li key={`${entry.at} ${entry.command} ${steps}`}>
          <button
            type="button"
            title={t('app.history.back-to')}
            onClick={() => repeat(steps, useDocument.getState().undo)}
          >
            <span>{say(entry.words)}</span>
            <time>{clock.format(entry.at)}</time>
          </button>
        </li>
      ))}
    </ol>
  );
}

function repeat(times: number, deed: () => void): void {
  for (let step = 0; step < times; step += 1) deed();
}

const keys = [
  ['Ctrl+Z', 'app.undo'],
  ['Ctrl+Shift+Z', 'app.redo'],
  ['/', 'board.search'],
  ['↑ ↓ ← →', 'app.keys.select'],
  ['Alt + ↑ ↓ ← →', 'command.move-layout'],
  ['M', 'board.move'],
  ['[ ]', 'command.set-span'],
  ['D', 'command.duplicate-field'],
  ['R', 'command.set-required'],
  ['Delete', 'command.remove-field'],
  ['Enter', 'app.keys.inspect'],
  ['F8', 'app.keys.problem'],
] as const;

/** Keys that mean something on the canvas of a flow only. */
const canvasKeys = [
  ['A', 'canvas.add-here'],
  ['Alt + ↑ ↓ ← →', 'canvas.keys.move'],
  ['Shift + ↑ ↓ ← →', 'canvas.keys.mark'],
  ['Shift', 'canvas.keys.box'],
  ['Esc', 'canvas.keys.unmark'],
  ['Ctrl+C', 'canvas.copy'],
  ['Ctrl+X', 'canvas.keys.cut'],
  ['Ctrl+V', 'canvas.paste'],
  ['Ctrl+F', 'canvas.find'],
  ['C', 'canvas.keys.fold'],
  ['F', 'canvas.keys.fit'],
  ['Delete', 'canvas.keys.delete'],
] as const;

function Shortcuts({ keys: listed }: { readonly keys: readonly (readonly [string, string])[] }) {
  const { t } = useWords();
  return (
    <dl className="shortcut-list">
      {listed.map(([key, words]) => (
        <div key={key}>
          <dt>{t(words)}</dt>
          <dd>
            <kbd>{key}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
