import { nodeKinds } from '@dealwright/runtime';
import { definitionLimits } from '@dealwright/shared';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Clip } from '../document/clip/clip.ts';
import { type FreshClip, freshClip } from '../document/clip/fresh-clip.ts';
import { readClip } from '../document/clip/read-clip.ts';
import { clipOfBranch, clipOfNodes } from '../document/clip/write-clip.ts';
import { branchIn, mostBranches, pasteBranch } from '../document/commands/paste-branch.ts';
import { pasteNodes } from '../document/commands/paste-nodes.ts';
import { type Phrase, phrase } from '../document/phrase.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { chosenNodes, removeChosen } from './chosen-nodes.ts';
import { blockToPasteInto, placeToPaste } from './paste-place.ts';
import type { FlowView } from './use-flow-view.ts';

/** What is said about the clipboard, on the screen and to screen readers. */
export interface Notice {
  readonly words: Phrase;
  readonly bad: boolean;
}

/** Copy, cut and paste on one flow; through the clipboard of the machine, so that it works between flows, processes and windows. */
export interface FlowClipboard {
  readonly notice: Notice | null;
  dismiss(): void;
  copy(): void;
  paste(): void;
}

/** What was copied last in this window, for browsers that let no button read the clipboard. */
const last: { text: string | null } = { text: null };

/** The clipboard of a flow. Keys are heard while the focus is inside of `room`, and outside of fields that are typed in. */
export function useClipboard(view: FlowView | null, room: RefObject<HTMLElement | null>): FlowClipboard {
  const definition = useDefinition();
  const [notice, setNotice] = useState<Notice | null>(null);
  const tell = (words: Phrase, bad = true): void => {
    setNotice({ words, bad });
    useDocument.getState().say(words);
  };
  const copied = (): string | null => {
    const clip = view === null ? null : clipOf(view, definition);
    if (clip === null) {
      tell(phrase('canvas.copy.nothing'));
      return null;
    }
    last.text = JSON.stringify(clip);
    tell(wordsOf(clip), false);
    return last.text;
  };
  const pasted = (text: string): void => {
    const reading = readClip(text, { nodeKinds });
    if (view === null) return;
    const refused = reading.kind === 'clip' ? paste(view, freshClip(reading.clip, newId())) : whyNot(reading);
    if (refused === null) setNotice(null);
    else tell(refused);
  };
  const cut = (): string | null => {
    const text = copied();
    const selected = view === null ? null : selectedParts(view);
    if (text === null || view === null || selected === null) return null;
    removeChosen(view, selected);
    useDocument.getState().select({ kind: 'flow', flow: view.id });
    return text;
  };
  useClipboardKeys(room, { copied, pasted, cut });
  return {
    notice,
    dismiss: () => setNotice(null),
    copy: () => {
      const text = copied();
      if (text !== null) writeText(text).catch(() => tell(phrase('canvas.copied.window')));
    },
    paste: () =>
      void readText().then((text) => {
        if (text === null) tell(phrase('canvas.paste.no-access'));
        else pasted(text);
      }),
  };
}

function clipOf(view: FlowView, definition: ReturnType<typeof useDefinition>): Clip | null {
  const parts = selectedParts(view);
  if (parts?.node == null) return null;
  const { node, branch } = parts;
  if (branch !== null) return clipOfBranch(definition, { flow: view.id, node, branch });
  return clipOfNodes(definition, view.id, chosenNodes(view, node));
}

/** Node and branch of the selected card; null while the trigger or nothing is selected. */
function selectedParts({ selected, flow }: FlowView): { readonly node: string; readonly branch: string | null } | null {
  const [node = '', branch = null] = selected?.split('/') ?? [];
  return Object.hasOwn(flow.nodes, node) ? { node, branch } : null;
}

function wordsOf({ what, root }: Clip): Phrase {
  return what === 'branch' ? phrase('canvas.copied.branch') : phrase('canvas.copied.nodes', { count: root.length });
}

/** Pastes and selects what came; answers why not when it cannot. */
function paste(view: FlowView, clip: FreshClip): Phrase | null {
  const { run, select } = useDocument.getState();
  const { id: flow, flow: facts, selected } = view;
  const full = phrase('canvas.paste.full', { nodes: definitionLimits.nodesPerFlow, branches: mostBranches });
  if (clip.what === 'branch') {
    const into = blockToPasteInto(facts, selected);
    const branch = branchIn(clip)?.id;
    if (into === null || branch === undefined) return phrase('canvas.paste.no-block');
    if (!run(pasteBranch, { flow, ...into, clip })) return full;
    select({ kind: 'branch', flow, node: into.node, branch });
    return null;
  }
  if (!run(pasteNodes, { flow, place: placeToPaste(facts, selected), clip })) return full;
  const [first] = clip.root;
  view.marks.clear();
  if (first !== undefined) select({ kind: 'node', flow, node: first });
  return null;
}

/** Fails where the browser lets nothing be written; what was copied is then known in this window only. */
async function writeText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

async function readText(): Promise<string | null> {
  try {
    return (await navigator.clipboard?.readText()) ?? last.text;
  } catch {
    // The person or the browser does not allow it; what this window copied itself is still known.
    return last.text;
  }
}

function whyNot(reading: Exclude<ReturnType<typeof readClip>, { readonly kind: 'clip' }>): Phrase {
  return reading.kind === 'none' ? phrase('canvas.paste.none') : reading.why;
}

const newId = () => useDocument.getState().newId;

interface Deeds {
  readonly copied: () => string | null;
  readonly cut: () => string | null;
  readonly pasted: (text: string) => void;
}

function useClipboardKeys(room: RefObject<HTMLElement | null>, deeds: Deeds): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      if (!isOurs(room.current)) return;
      if (event.type === 'paste') {
        event.preventDefault();
        latest.current.pasted(event.clipboardData?.getData('text/plain') ?? '');
        return;
      }
      const text = event.type === 'cut' ? latest.current.cut() : latest.current.copied();
      if (text === null) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
    };
    const kinds = ['copy', 'cut', 'paste'] as const;
    for (const kind of kinds) document.addEventListener(kind, take);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, take);
    };
  }, [room]);
}

/** The focus is on the canvas or nowhere, no field is typed in, and no words are marked to be copied. */
function isOurs(room: HTMLElement | null): boolean {
  const focus = document.activeElement;
  if (room === null || (focus !== document.body && !room.contains(focus))) return false;
  if (focus?.closest('input, textarea, select, [contenteditable]') != null) return false;
  return document.getSelection()?.isCollapsed !== false;
}
