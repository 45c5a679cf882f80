import type { Change, ChangeWeight } from '@dealwright/shared';
import { ArrowLeftRight, ShieldCheck, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { placeLine } from '../../app/place-line.ts';
import { useMessage } from '../../app/use-message.ts';
import { useWords, type Words } from '../../app/use-words.ts';
import { durationInWords } from '../../canvas/duration-words.ts';
import { placeOfPointer } from '../../document/place.ts';
import { useDefinition } from '../../document/use-document.ts';
import type { useDraftDiff } from '../queries.ts';
import { ColumnFrame } from './ColumnFrame.tsx';
import { changeGroups } from './change-groups.ts';

const icons: Readonly<Record<ChangeWeight, ReactNode>> = {
  safe: <ShieldCheck size={16} className="ok" aria-hidden="true" />,
  mapping: <ArrowLeftRight size={16} className="warn" aria-hidden="true" />,
  breaking: <TriangleAlert size={16} className="bad" aria-hidden="true" />,
};

/** What changes against the newest version: the sentence a salesperson would say, then the place and what was there before. */
export function ChangeColumn({ query }: { readonly query: ReturnType<typeof useDraftDiff> }) {
  const { t } = useWords();
  const [view, setView] = useState<'words' | 'json'>('words');
  const from = query.data?.from ?? null;
  const changes = (query.data?.changes ?? []) as readonly Change[];
  const aside = (
    <>
      <span className="publish-aside">{from === null ? '' : t('publish.against', { version: from })}</span>
      <span className="publish-switch">
        {(['words', 'json'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={one === view} onClick={() => setView(one)}>
            {t(`publish.as-${one}`)}
          </button>
        ))}
      </span>
    </>
  );
  return (
    <ColumnFrame id="changes" query={query} aside={aside}>
      {from === null && <p className="publish-first">{t('publish.first')}</p>}
      {from !== null && changes.length === 0 && (
        <p className="publish-first">{t('publish.nothing', { version: from })}</p>
      )}
      {view === 'json' ? (
        <pre className="publish-json">{JSON.stringify(changes, null, 2)}</pre>
      ) : from === null ? (
        <ul className="publish-changes">
          {changes.map((change) => (
            <ChangeLine key={`${change.code} ${change.pointer}`} change={change} />
          ))}
        </ul>
      ) : (
        changeGroups(changes).map(({ weight, changes: group }) => (
          <section key={weight} aria-label={t(`publish.weight.${weight}`)}>
            <h4>
              {icons[weight]}
              {t(`publish.weight.${weight}`)}
              <small>{t(`publish.weight.${weight}.note`, { count: group.length })}</small>
            </h4>
            <ul className="publish-changes">
              {group.map((change) => (
                <ChangeLine key={`${change.code} ${change.pointer}`} change={change} />
              ))}
            </ul>
          </section>
        ))
      )}
    </ColumnFrame>
  );
}

function ChangeLine({ change }: { readonly change: Change }) {
  const { t, locale } = useWords();
  const definition = useDefinition();
  const message = useMessage();
  const at = placeOfPointer(definition, change.pointer, { locale });
  const [before, after] = [change.before, change.after].map((value) => plain(value, t));
  const place = at.tab === 'code' ? '' : placeLine(at, { t });
  return (
    <li tabIndex={-1}>
      <span>{message(`change.${change.code}`, change.params)}</span>
      {(place !== '' || before != null || after != null) && (
        <small>
          {place}
          {before != null && (
            <>
              {' '}
              <span className="visually-hidden">{t('publish.was')}</span> <s>{before}</s>
            </>
          )}
          {after != null && ` → ${after}`}
        </small>
      )}
    </li>
  );
}

/** A value that can be shown in a line; lists and objects are in the JSON view. */
function plain(value: unknown, t: Words['t']): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return t(value ? 'publish.yes' : 'publish.no');
  if (typeof value === 'string' && /^P(?=\d|T\d)/.test(value)) return durationInWords(value, t);
  return typeof value === 'string' && value.length <= 80 && !/^(t:|[a-z]{1,3}_)/.test(value) ? value : null;
}
