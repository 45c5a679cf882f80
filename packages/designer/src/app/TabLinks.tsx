import { Link } from '@tanstack/react-router';
import { placeOfPointer } from '../document/place.ts';
import type { Tab } from '../document/selection.ts';
import { useDefinition } from '../document/use-document.ts';
import { useProblems } from '../problems/use-problems.ts';
import { useWords } from './use-words.ts';

/** Tabs that have a room. */
export const openTabs = [
  'form',
  'flow',
  'pipeline',
  'data',
  'texts',
  'tests',
  'code',
] as const satisfies readonly Tab[];

/** The tabs of a process; a red number counts the errors behind a tab. */
export function TabLinks({ process }: { readonly process: string }) {
  const { t, locale } = useWords();
  const definition = useDefinition();
  const { problems } = useProblems();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const behind = errors.map(({ pointer }) => placeOfPointer(definition, pointer, { locale }).tab);
  return (
    <nav className="tab-links" aria-label={t('app.tabs')}>
      {openTabs.map((tab) => {
        const count = behind.filter((one) => one === tab).length;
        return (
          <Link
            key={tab}
            to={`/$process/${tab}`}
            params={{ process }}
            className="tab-link"
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(`app.tab.${tab}`)}
            {count > 0 && <sup className="tab-count">{count}</sup>}
          </Link>
        );
      })}
    </nav>
  );
}
