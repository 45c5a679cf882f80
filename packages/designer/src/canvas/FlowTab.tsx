import { useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { PanelRightOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { Simulator } from '../simulator/Simulator.tsx';
import './canvas.css';
import './flight.css';
import './flow-room.css';
import './node-palette.css';
import './heat/heat.css';
import { useNarrow } from '../app/use-narrow.ts';
import { ClipboardNotice } from './ClipboardNotice.tsx';
import { FindNode } from './FindNode.tsx';
import { FlowBar } from './FlowBar.tsx';
import { FlowCanvas } from './FlowCanvas.tsx';
import { FlowOutline } from './FlowOutline.tsx';
import { flowToShow } from './flow-choice.ts';
import { focusInspector } from './focus-inspector.ts';
import { useAddFlow } from './use-add-flow.ts';
import { useClipboard } from './use-clipboard.ts';
import { useRoomView } from './use-room-view.ts';

/** What can be selected on the canvas. */
const flowSelections = ['flow', 'node', 'branch'] as const;

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
  const room = useRef<HTMLElement>(null);
  const clipboard = useClipboard(view?.flowView ?? null, room);
  const narrow = useNarrow(900);
  const [fits, setFits] = useState(0);
  const [finding, setFinding] = useState(false);
  const [inspecting, setInspecting] = useState(false);
  if (view === null) return null;
  const { flowView, picture, folding, heat } = view;
  const find = (): void => setFinding(true);
  return (
    <>
      <main className="flow-middle" ref={room}>
        <FlowBar
          view={flowView}
          folded={folding.folded}
          heat={heat}
          clipboard={clipboard}
          reading={narrow}
          onFind={find}
          onTidy={() => {
            folding.set([]);
            setFits((count) => count + 1);
          }}
        />
        <ClipboardNotice clipboard={clipboard} />
        {finding && <FindNode view={flowView} onClose={() => setFinding(false)} />}
        {narrow && <FlowOutline view={flowView} heat={heat} />}
        {!narrow && picture === null && <p className="canvas-waits">{t('canvas.laying-out')}</p>}
        {!narrow && picture !== null && (
          <FlowCanvas
            view={flowView}
            picture={picture}
            fits={fits}
            heat={heat}
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
      <Inspector open={inspecting} onClose={() => setInspecting(false)} shows={flowSelections} />
    </>
  );
}
