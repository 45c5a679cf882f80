import { chinaCalendar, germanyCalendar, type WorkCalendar } from '@dealwright/shared';
import { importCalendar } from '@dealwright/shared/api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiError, callRoute } from '../../../client.ts';
import { useAttempt } from '../../command/use-attempt.ts';
import { DeedDialog } from '../../deed/DeedDialog.tsx';
import { FileChoice } from '../../deed/FileChoice.tsx';
import { RadioGroup } from '../../deed/RadioGroup.tsx';
import { useOrganization } from '../../session/use-me.ts';
import { say } from '../../toast/toasts.ts';

const sources = ['file', 'china', 'germany'] as const;
type Source = (typeof sources)[number];

/** Calendars that come with the product. */
const known: Readonly<Record<Exclude<Source, 'file'>, (region: string) => WorkCalendar>> = {
  china: chinaCalendar,
  germany: germanyCalendar,
};

/** A file as an object; null when it is none. */
function readJson(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    // No JSON: the dialog says so.
    return null;
  }
}

/** Gives a region a calendar: from a file, or one that comes with the product; what is wrong with it is told place by place. */
export function ImportDialog({ region, onClose }: { readonly region: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const attempt = useAttempt([['calendars'], ['organization']]);
  const name = useOrganization()?.regions.find(({ id }) => id === region)?.name ?? region;
  const [source, setSource] = useState<Source>('file');
  const [read, setRead] = useState<object | null>(null);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const choose = async (file: File | undefined) => {
    const found = file === undefined ? null : readJson(await file.text());
    setRead(found);
    setWrong(file !== undefined && found === null ? [t('calendars.file.no-json')] : []);
  };
  const send = () => {
    const calendar = source === 'file' ? read : known[source](region);
    if (calendar !== null) return give({ ...calendar, region });
    setWrong((before) => (before.length > 0 ? before : [t('calendars.file.needed')]));
    return null;
  };
  const give = async (calendar: object): Promise<ApiError | null> => {
    const outcome = await attempt(() => callRoute(importCalendar, { body: { calendar } }), null);
    if (!outcome.ok) {
      setWrong(outcome.error.details.map(({ pointer, message }) => t('calendars.wrong', { pointer, message })));
      return outcome.error;
    }
    const { changed, version } = outcome.answer;
    say('done', t(changed ? 'calendars.done' : 'calendars.same', { name, version }));
    return null;
  };
  return (
    <DeedDialog
      title={t('calendars.import.title', { name })}
      action={t('calendars.import')}
      onClose={onClose}
      onSend={send}
    >
      <RadioGroup
        label={t('calendars.source')}
        chosen={source}
        onChoose={(next) => {
          setSource(next);
          setWrong([]);
        }}
        choices={sources.map((key) => ({ key, words: t(`calendars.source.${key}`) }))}
      />
      {source === 'file' && (
        <FileChoice
          label={t('calendars.file')}
          hint={t('calendars.file.hint')}
          accept="application/json,.json"
          onChoose={(file) => void choose(file)}
        />
      )}
      <div className="ink-danger" role="alert">
        {wrong.length > 0 && (
          <ul className="plain-list">
            {wrong.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </div>
    </DeedDialog>
  );
}
