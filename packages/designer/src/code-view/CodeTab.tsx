import { saveJsonFile } from '@dealwright/runtime/shell';
import { useSearch } from '@tanstack/react-router';
import { Braces, Download, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMessage } from '../app/use-message.ts';
import { useWords } from '../app/use-words.ts';
import { replaceDocument } from '../document/commands/replace-document.ts';
import { sameJson } from '../document/edit.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { useProblems } from '../problems/use-problems.ts';
import './code-view.css';
import { type CodeDesk, CodeEditor } from './CodeEditor.tsx';
import { markProblems } from './code-markers.ts';
import { codeOf, type ReadCode, readCode } from './read-code.ts';

/** How the text stands to the drawing. */
type Standing =
  | { readonly kind: 'same' }
  | { readonly kind: 'typing' }
  | Exclude<ReadCode, { readonly kind: 'definition' }>;

const pause = 400;

/** The definition as text: sound edits become one step of the drawing, edits of the drawing are written into the text. */
export function CodeTab() {
  const { t } = useWords();
  const message = useMessage();
  const definition = useDefinition();
  const { pointer } = useSearch({ from: '/$process' });
  const desk = useRef<CodeDesk | null>(null);
  const [ready, setReady] = useState(false);
  const { standing, behind, type, takeDrawing } = useCode(desk);
  const { problems } = useProblems();
  const shown = standing.kind === 'refused' ? standing.problems : problems;
  useEffect(() => {
    const model = desk.current?.model;
    if (!ready || model === undefined || standing.kind === 'typing') return;
    markProblems(
      model,
      shown.map((problem) => ({ problem, words: message(`problem.${problem.code}`, problem.params) })),
    );
  }, [ready, shown, standing, message]);
  useEffect(() => {
    if (ready && pointer !== undefined) desk.current?.show(pointer);
  }, [ready, pointer]);
  return (
    <main className="code">
      <div className="code-bar">
        <Stand standing={standing} behind={behind} onTake={takeDrawing} />
        <span className="bar-space" />
        <span className="code-hint">{t('code.hint')}</span>
        <button type="button" className="button" onClick={() => desk.current?.format()}>
          <Braces size={14} aria-hidden="true" />
          {t('code.format')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveJsonFile(`${definition.key}.json`, codeOf(definition))}
        >
          <Download size={14} aria-hidden="true" />
          {t('code.download')}
        </button>
      </div>
      <CodeEditor
        label={t('code.label')}
        text={codeOf(definition)}
        desk={desk}
        onType={type}
        onReady={() => setReady(true)}
      />
    </main>
  );
}

interface StandProps {
  readonly standing: Standing;
  readonly behind: boolean;
  readonly onTake: () => void;
}

function Stand({ standing, behind, onTake }: StandProps) {
  const { t } = useWords();
  const message = useMessage();
  const [first] = standing.kind === 'refused' ? standing.problems : [];
  const more = standing.kind === 'refused' ? standing.problems.length - 1 : 0;
  const broken = standing.kind === 'not-json' || standing.kind === 'refused';
  return (
    <span className="code-standing" role="status" data-broken={broken ? '' : undefined}>
      {broken && <TriangleAlert size={14} aria-hidden="true" />}
      {first === undefined
        ? t(`code.${standing.kind}`)
        : t('code.refused', { message: message(`problem.${first.code}`, first.params) })}
      {more > 0 && ` ${t('code.more', { count: more })}`}
      {broken && behind && ` ${t('code.changed')}`}
      {broken && (
        <button type="button" className="button button-quiet" onClick={onTake}>
          {t('code.take-drawing')}
        </button>
      )}
    </span>
  );
}

/** Keeps text and drawing together: whichever was changed last is written into the other; a text that cannot be read stays. */
function useCode(desk: React.RefObject<CodeDesk | null>) {
  const definition = useDefinition();
  const [standing, setStanding] = useState<Standing>({ kind: 'same' });
  const [behind, setBehind] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const current = useRef(standing);
  current.current = standing;
  const typed = useRef('');
  const take = (): void => {
    const read = readCode(typed.current);
    setStanding(read.kind === 'definition' ? { kind: 'same' } : read);
    setBehind(false);
    if (read.kind === 'definition') useDocument.getState().run(replaceDocument, { definition: read.definition });
  };
  useEffect(() => {
    if (desk.current === null) return;
    const read = readCode(desk.current.model.getValue());
    if (read.kind === 'definition' && sameJson(read.definition, definition)) return;
    if (current.current.kind === 'same') desk.current.write(codeOf(definition));
    else setBehind(true);
  }, [definition, desk]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (current.current.kind === 'typing') take();
    },
    [],
  );
  return {
    standing,
    behind,
    type: (text: string): void => {
      typed.current = text;
      setStanding({ kind: 'typing' });
      clearTimeout(timer.current);
      timer.current = setTimeout(take, pause);
    },
    takeDrawing: (): void => {
      desk.current?.write(codeOf(definition));
      setStanding({ kind: 'same' });
      setBehind(false);
    },
  };
}
