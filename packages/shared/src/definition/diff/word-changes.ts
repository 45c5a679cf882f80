import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { textKeyOf } from '../../text/text-of.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Change } from './change.ts';
import type { Sides } from './compare.ts';

/** Changes of the words: new and dropped ones counted, changed ones one by one, a field's new name as what it is. */
export function wordChanges({ before, after }: Sides): readonly Change[] {
  const locales = new Set([...Object.keys(before.texts), ...Object.keys(after.texts)]);
  const labels = labelOwners(after);
  return [...locales].flatMap((locale): readonly Change[] => {
    const pointer = pointerOf('texts', locale);
    const [earlier, later] = [before.texts[locale], after.texts[locale]];
    if (earlier === undefined) return [{ code: 'catalogue-added', weight: 'safe', pointer, params: { locale } }];
    if (later === undefined) return [{ code: 'catalogue-removed', weight: 'safe', pointer, params: { locale } }];
    const keys = Object.keys(later);
    const added = keys.filter((key) => !Object.hasOwn(earlier, key)).length;
    const removed = Object.keys(earlier).filter((key) => !Object.hasOwn(later, key)).length;
    const changed = keys.filter((key) => Object.hasOwn(earlier, key) && earlier[key] !== later[key]);
    return [
      ...(added === 0
        ? []
        : [{ code: 'texts-added', weight: 'safe', pointer, params: { locale, count: added } } as const]),
      ...(removed === 0
        ? []
        : [{ code: 'texts-removed', weight: 'safe', pointer, params: { locale, count: removed } } as const]),
      ...changed.map((key) =>
        textChange({ locale, key, field: labels.has(key) }, earlier[key] ?? '', later[key] ?? ''),
      ),
    ];
  });
}

interface TextPlace {
  readonly locale: string;
  readonly key: string;
  /** Whether the text is the name of a field. */
  readonly field: boolean;
}

function textChange({ locale, key, field }: TextPlace, before: string, after: string): Change {
  const params = { id: key, locale, before, after };
  return {
    code: field ? 'field-renamed' : 'text-changed',
    weight: 'safe',
    pointer: pointerOf('texts', locale, key),
    params,
    before,
    after,
  };
}

function labelOwners({ fields }: ProcessDefinition): ReadonlySet<string> {
  return new Set(Object.values(fields).map(({ label }) => textKeyOf(label)));
}
