import { useDocument } from '../document/use-document.ts';
import { useWords } from './use-words.ts';

/** Tells screen readers what a command did; nobody else sees it. */
export function Announcer() {
  const said = useDocument((state) => state.said);
  const { say, t } = useWords();
  const what = said === null ? '' : say(said.words);
  const words = said === null || said.as === 'done' ? what : t(`app.${said.as}`, { what });
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      <span key={said?.count ?? 0}>{words}</span>
    </div>
  );
}
