import type { Flow } from '@dealwright/shared';
import { useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { PanelRightOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { useProblems } from '../problems/use-problems.ts';
import { Simulator } from '../simulator/Simulator.tsx';
import { useCase } from '../simulator/use-simulation.ts';
import './canvas.css';
import './flow-room.css';
import './node-palette.css';
import { FindNode } from './FindNode.tsx';
import { FlowBar } from './FlowBar.tsx';
import { FlowCanvas } from './FlowCanvas.tsx';
import { FlowOutline } from './FlowOutline.tsx';
import { cardOfSelection, flowToShow } from './flow-choice.ts';
import { focusInspector } from './focus-inspector.ts';
import { layoutFlow } from './layout.ts';
import { nodeWords } from './node-words.ts';
import type { PersonReader } from './person-words.ts';
import { useAddFlow } from './use-add-flow.ts';
import { kindOf, useFlowReader } from './use-flow-view.ts';
import { useNarrow } from './use-narrow.ts';
import { wayOf } from './walk.ts';

/** The tab on which approval flows are drawn and tried. */
export function FlowTab() {
  const definition = useDefinition();
  const selection = useDocument((state) => state.selection);
  const { flow: wanted } = useSearch({ from: '/$process' });
  const flow = flowToShow(definition, selection, wanted ?? null);
  if (flow === null) return <NoFlow />;
  return <FlowRoom key={flow} id={flow} />;
}

function NoFlow() {
  const { t } = useWords();
  const add = useAddFlow();
  return (
    <main className="empty-state">
      <h2>{t('canvas.empty')}</h2>
      <p>{t('canvas.empty.hint')}</p>
      <Button type="primary" onClick={add}>
        {t('canvas.add-flow')}
      </Button>
    </main>
  );
}

function FlowRoom({ id }: { readonly id: string }) {
  const { t } = useWords();
  const view = useRoomView(id);
  const narrow = useNarrow(900);
  const [fits, setFits] = useState(0);
  const [finding, setFinding] = useState(false);
  const [inspecting, setInspecting] = useState(false);
  if (view === null) return null;
  const find = (): void => setFinding(true);
  return (
    <>
      <main className="flow-middle">
        <FlowBar
          view={view.flowView}
          folded={view.folded}
          onFold={view.fold}
          onFind={find}
          onTidy={() => {
            view.unfoldAll();
            setFits((count) => count + 1);
          }}
        />
        {finding && <FindNode view={view.flowView} onClose={() => setFinding(false)} />}
        {narrow ? (
          <FlowOutline view={view.flowView} />
        ) : (
          <FlowCanvas
            view={view.flowView}
            picture={view.picture}
            fits={fits}
            onFind={find}
            onInspect={() => {
              setInspecting(true);
              focusInspector();
            }}
          />
        )}
        <Simulator />
      </main>
      <Button
        className="inspector-opener"
        icon={<PanelRightOpen size={16} />}
        aria-label={t('app.inspector.open')}
        onClick={() => setInspecting(!inspecting)}
      />
      <Inspector open={inspecting} onClose={() => setInspecting(false)} />
    </>
  );
}

/** The flow as it is drawn: what is folded, where the case stands, what is selected. */
function useRoomView(id: string) {
  const { problems } = useProblems();
  const reader = useFlowReader(id, problems);
  const selection = useDocument((state) => state.selection);
  const running = useCase();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const flow = reader?.flow;
  const picture = useMemo(() => {
    if (reader === null) return null;
    const lines = (node: string) => linesOn(reader.flow, node, reader.reader);
    return layoutFlow(reader.flow, { folded, lines });
  }, [reader, folded]);
  const run =
    running?.result.deal == null
      ? undefined
      : Object.values(running.result.deal.runs).findLast((one) => one.flow === id);
  const way = useMemo(
    () => (flow === undefined || picture === null || run === undefined ? null : wayOf(picture, flow, run)),
    [flow, picture, run],
  );
  if (reader === null || picture === null) return null;
  const flowView = { ...reader, way, status: run?.status ?? null, selected: cardOfSelection(selection, id) };
  return {
    flowView,
    picture,
    folded,
    unfoldAll: () => setFolded(new Set()),
    fold: (node: string) => setFolded((before) => toggled(before, node)),
  };
}

/** How many lines a node's card carries below the name. */
function linesOn(flow: Flow, node: string, reader: PersonReader): number {
  const facts = flow.nodes[node];
  return facts === undefined ? 0 : nodeWords(facts, kindOf(flow, node), reader).lines.length;
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  return set.has(member) ? new Set([...set].filter((one) => one !== member)) : new Set([...set, member]);
}
