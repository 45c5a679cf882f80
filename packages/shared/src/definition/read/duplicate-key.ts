import { pointerOf } from '../patch/pointer.ts';

/** What the scan is inside of. */
interface Level {
  readonly keys: Set<string> | null;
  step: string | number;
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Pointer of the first key that an object of a JSON text has twice; null when there is none. `JSON.parse` keeps the last and says nothing, so
 * two readers could see two documents. The text must be valid JSON.
 */
export function findDuplicateKey(text: string): string | null {
  const levels: Level[] = [];
  let expectsKey = false;
  for (const [token] of text.matchAll(tokens)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), step: '' });
    else if (token === '[') levels.push({ keys: null, step: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level !== undefined && typeof level.step === 'number') level.step += 1;
    else if (expectsKey && level?.keys) {
      const key = JSON.parse(token) as string;
      level.step = key;
      if (level.keys.has(key)) return pointerOf(...levels.map(({ step }) => step));
      level.keys.add(key);
    }
    expectsKey = (token === '{' || token === ',') && levels.at(-1)?.keys != null;
  }
  return null;
}
