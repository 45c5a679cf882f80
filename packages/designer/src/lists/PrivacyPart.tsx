import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { durationInWords } from '../canvas/duration-words.ts';
import { addPart } from '../document/commands/add-part.ts';
import type { PartKind } from '../document/parts.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { PartRows } from './PartRows.tsx';

/** Why personal data are used, and what people are told about it. */
export function PrivacyPart() {
  const { t, of } = useWords();
  const { purposes, notices } = useDefinition().privacy;
  const kept = (retention: string | undefined): string =>
    retention === undefined ? t('privacy.kept.open') : durationInWords(retention, t);
  return (
    <div className="list-room">
      <PartRows
        part="purpose"
        title={t('privacy.purposes')}
        none={t('privacy.purposes.none')}
        heads={[t('privacy.basis'), t('inspector.privacy.retention')]}
        cellsOf={(id) => [t(`privacy.basis.${purposes[id]?.basis}`), kept(purposes[id]?.retention)]}
        add={<AddPart part="purpose" prefix="pp" />}
      />
      <PartRows
        part="notice"
        title={t('privacy.notices')}
        none={t('privacy.notices.none')}
        heads={[t('privacy.controller'), t('inspector.privacy.retention')]}
        cellsOf={(id) => [of(notices[id]?.controller), kept(notices[id]?.retention)]}
        add={<AddPart part="notice" prefix="nt" />}
      />
    </div>
  );
}

/** Adds a part with an id of its own and opens its settings. */
export function AddPart({ part, prefix }: { readonly part: PartKind; readonly prefix: string }) {
  const { t } = useWords();
  const { run, select, newId } = useDocument.getState();
  const add = (): void => {
    const id = newId(prefix);
    if (run(addPart, { part, id })) select({ kind: 'part', part, id });
  };
  return (
    <Button size="small" icon={<Plus size={14} aria-hidden="true" />} onClick={add}>
      {t(`part.${part}`)}
    </Button>
  );
}
