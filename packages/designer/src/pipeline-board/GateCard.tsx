import { toSentence } from '@dealwright/shared';
import { FileCheck2, ListChecks, ShieldCheck, Stamp, TextCursorInput, Unlock, Workflow } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { useScopes } from '../inspector/use-scope.ts';

/** What must hold before a deal enters, in a few lines; a click opens it in the inspector. */
export function GateCard({ stage }: { readonly stage: string }) {
  const { t, of, locale } = useWords();
  const { pipeline, flows, roles } = useDefinition();
  const { deal } = useScopes();
  const gate = pipeline.stages[stage]?.gate;
  const open = (): void => useDocument.getState().select({ kind: 'stage', stage });
  if (gate === undefined) {
    return (
      <button type="button" className="gate-card" data-empty onClick={open}>
        {t('pipeline.gate.none')}
      </button>
    );
  }
  const sentence = gate.when === undefined ? null : toSentence(gate.when, deal, locale === 'en' ? 'en' : 'zh-CN');
  return (
    <button type="button" className="gate-card" onClick={open}>
      <span className="gate-title">
        <ShieldCheck size={14} aria-hidden="true" />
        {t('pipeline.gate')}
      </span>
      {gate.fields !== undefined && (
        <GateLine icon={<TextCursorInput size={14} aria-hidden="true" />}>
          {t('pipeline.gate.fields', { count: gate.fields.length })}
        </GateLine>
      )}
      {gate.documents !== undefined && (
        <GateLine icon={<FileCheck2 size={14} aria-hidden="true" />}>
          {t('pipeline.gate.documents', { count: gate.documents.length })}
        </GateLine>
      )}
      {gate.checklist !== undefined && (
        <GateLine icon={<ListChecks size={14} aria-hidden="true" />}>
          {t('pipeline.gate.checklist', { count: gate.checklist.length })}
        </GateLine>
      )}
      {sentence !== null && (
        <GateLine icon={<Workflow size={14} aria-hidden="true" />}>
          {sentence.map(({ text }) => text).join(' ')}
        </GateLine>
      )}
      {gate.flow !== undefined && (
        <GateLine icon={<Stamp size={14} aria-hidden="true" />}>
          {t('pipeline.gate.flow', { name: of(flows[gate.flow]?.title) })}
        </GateLine>
      )}
      {gate.waiver !== undefined && (
        <GateLine icon={<Unlock size={14} aria-hidden="true" />}>
          {t('pipeline.gate.waiver', { name: of(roles[gate.waiver]?.label) })}
        </GateLine>
      )}
    </button>
  );
}

function GateLine({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <span className="gate-line">
      {icon}
      <span>{children}</span>
    </span>
  );
}
