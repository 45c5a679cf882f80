import { useSearch } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { PanelRightOpen } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { useJump } from '../app/use-jump.ts';
import { useWords } from '../app/use-words.ts';
import { type DataList, dataLists } from '../document/parts.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { ProblemsStrip } from '../problems/ProblemsStrip.tsx';
import { TablesPart } from '../tables/TablesPart.tsx';
import { FieldsPart } from './FieldsPart.tsx';
import { FiguresPart } from './FiguresPart.tsx';
import { PrivacyPart } from './PrivacyPart.tsx';
import { RolesPart } from './RolesPart.tsx';
import './lists.css';

const lists: Readonly<Record<DataList, ComponentType>> = {
  fields: FieldsPart,
  tables: TablesPart,
  roles: RolesPart,
  privacy: PrivacyPart,
  metrics: FiguresPart,
};

/** The tab of everything that is no board: fields, decision tables, roles, purposes and notices, figures. */
export function DataTab() {
  const { t } = useWords();
  const { list: asked } = useSearch({ strict: false });
  const jump = useJump();
  const [open, setOpen] = useState(false);
  const shown = dataLists.find((list) => list === asked) ?? 'fields';
  const List = lists[shown];
  return (
    <>
      <main className="board-middle">
        <div className="canvas-bar">
          <Segmented
            size="small"
            aria-label={t('data.lists')}
            value={shown}
            options={dataLists.map((list) => ({ value: list, label: t(`part.${list}`) }))}
            onChange={(list) => jump({ tab: 'data', selection: null, search: { list }, trail: [] })}
          />
        </div>
        <List />
        <ProblemsStrip />
      </main>
      <Button
        className="inspector-opener"
        icon={<PanelRightOpen size={16} />}
        aria-label={t('app.inspector.open')}
        onClick={() => setOpen(!open)}
      />
      <Inspector open={open} onClose={() => setOpen(false)} />
    </>
  );
}
