import { componentCatalog } from '@dealwright/runtime';
import { useThemeMode } from '@dealwright/runtime/shell';
import { composeDefinitionSchema } from '@dealwright/shared';
import { type RefObject, useEffect, useRef } from 'react';
import { useDocument } from '../document/use-document.ts';
import { stretchOfPointer, treeOf } from './code-places.ts';
import { editor, jsonDefaults, Uri } from './monaco.ts';
import { editBetween } from './text-edit.ts';

/** What the code editor can be asked to do from outside. */
export interface CodeDesk {
  readonly model: editor.ITextModel;
  /** Makes the text this one, caret and scroll staying where they are as far as that goes. */
  write(text: string): void;
  format(): void;
  show(pointer: string): void;
  /** Whether nothing can be typed. */
  readOnly(readOnly: boolean): void;
}

interface CodeEditorProps {
  readonly label: string;
  readonly text: string;
  readonly desk: RefObject<CodeDesk | null>;
  /** Called with each change that was typed; not with those that `write` makes. */
  readonly onType: (text: string) => void;
  readonly onReady: () => void;
}

/** The text editor with completion and marks from the schema of definitions. */
export function CodeEditor({ label, text, desk, onType, onReady }: CodeEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const mode = useThemeMode();
  const latest = useRef({ text, onType, onReady, label });
  latest.current = { text, onType, onReady, label };
  useEffect(() => {
    if (box.current === null) return;
    const opened = openEditor(box.current, latest.current);
    const heard = opened.model.onDidChangeContent(() => {
      if (!opened.writing()) latest.current.onType(opened.model.getValue());
    });
    desk.current = opened;
    latest.current.onReady();
    return () => {
      desk.current = null;
      heard.dispose();
      opened.close();
    };
  }, [desk]);
  const readOnly = useDocument((state) => state.reading);
  useEffect(() => desk.current?.readOnly(readOnly), [desk, readOnly]);
  useEffect(() => editor.setTheme(mode === 'dark' ? 'vs-dark' : 'vs'), [mode]);
  return <div ref={box} className="code-editor" />;
}

function openEditor(box: HTMLElement, { text, label }: { readonly text: string; readonly label: string }) {
  teachSchema();
  const model = editor.createModel(text, 'json', Uri.parse('dealwright://draft/definition.json'));
  const view = editor.create(box, {
    model,
    ariaLabel: label,
    automaticLayout: true,
    minimap: { enabled: false },
    fontSize: 13,
    lineHeight: 20,
    fontFamily: getComputedStyle(box).getPropertyValue('--mono'),
    scrollBeyondLastLine: false,
    fixedOverflowWidgets: true,
    tabSize: 2,
    stickyScroll: { enabled: true },
    quickSuggestions: { strings: true, other: true, comments: false },
  });
  let writing = false;
  const write = (next: string): void => {
    const edit = editBetween(model.getValue(), next);
    if (edit === null) return;
    const [from, to] = [model.getPositionAt(edit.offset), model.getPositionAt(edit.offset + edit.length)];
    const range = {
      startLineNumber: from.lineNumber,
      startColumn: from.column,
      endLineNumber: to.lineNumber,
      endColumn: to.column,
    };
    writing = true;
    model.pushEditOperations(view.getSelections(), [{ range, text: edit.text, forceMoveMarkers: false }], () =>
      view.getSelections(),
    );
    writing = false;
  };
  return {
    model,
    write,
    writing: () => writing,
    readOnly: (readOnly: boolean) => view.updateOptions({ readOnly }),
    format: () => void view.getAction('editor.action.formatDocument')?.run(),
    show: (pointer: string) => {
      const tree = treeOf(model.getValue());
      if (tree === null) return;
      const position = model.getPositionAt(stretchOfPointer(tree, pointer).offset);
      view.setPosition(position);
      view.revealPositionInCenter(position);
      view.focus();
    },
    close: () => {
      view.dispose();
      model.dispose();
    },
  };
}

let taught = false;

/** Gives the JSON language the closed schema of definitions: what completion offers and red lines mean. */
function teachSchema(): void {
  if (taught) return;
  taught = true;
  jsonDefaults.setDiagnosticsOptions({
    validate: true,
    allowComments: false,
    comments: 'error',
    trailingCommas: 'error',
    enableSchemaRequest: false,
    schemaValidation: 'error',
    schemas: [
      {
        uri: 'dealwright://schema/definition.json',
        fileMatch: ['*'],
        schema: composeDefinitionSchema(componentCatalog),
      },
    ],
  });
}
