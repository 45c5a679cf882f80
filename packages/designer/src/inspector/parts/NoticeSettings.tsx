import { Input } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { setPart } from '../../document/commands/set-part.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { DurationInput } from '../DurationInput.tsx';
import { InspectorRow, InspectorSection } from '../InspectorFrame.tsx';
import { TitleRow } from './TitleRow.tsx';

/** What people are told about their data: by whom, in which words, and in which version of them. */
export function NoticeSettings({ id }: { readonly id: string }) {
  const { t } = useWords();
  const ids = { version: useId(), retention: useId() };
  const notice = useDefinition().privacy.notices[id];
  const [typed, setTyped] = useState<string | null>(null);
  if (notice === undefined) return null;
  const set = (member: string, value: unknown): void => {
    useDocument.getState().run(setPart, { part: 'notice', id, member, value });
  };
  const version = typed ?? notice.version;
  const isVersion = /^[0-9A-Za-z.-]{1,20}$/.test(version);
  return (
    <InspectorSection>
      <InspectorRow label={t('privacy.version')} id={ids.version}>
        <Input
          id={ids.version}
          size="small"
          maxLength={20}
          aria-invalid={!isVersion}
          {...(isVersion ? {} : { status: 'error' as const })}
          value={version}
          onChange={({ target }) => {
            setTyped(target.value);
            if (/^[0-9A-Za-z.-]{1,20}$/.test(target.value)) set('version', target.value);
          }}
          onBlur={() => setTyped(null)}
        />
      </InspectorRow>
      <p className="inspector-note">{t('privacy.version.hint')}</p>
      <TitleRow textRef={notice.controller} label="privacy.controller" long />
      <TitleRow textRef={notice.text} label="privacy.text" long />
      <InspectorRow label={t('inspector.privacy.retention')} id={ids.retention}>
        <DurationInput id={ids.retention} value={notice.retention} onChange={(value) => set('retention', value)} />
      </InspectorRow>
    </InspectorSection>
  );
}
