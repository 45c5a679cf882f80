import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DealEvent } from '../event.ts';
import { replay } from '../fold/apply-event.ts';
import type { Deal } from '../state.ts';

interface History {
  readonly name: string;
  readonly events: readonly DealEvent[];
  readonly state: Deal;
}

const folder = path.join(import.meta.dirname, 'histories');
const files = globSync('*.json', { cwd: folder }).sort();

describe('recorded histories', () => {
  test('are there', () => {
    expect(files.length).toBeGreaterThan(4);
  });
  test.each(files)('%s still means what it meant', (file) => {
    const { events, state } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as History;
    expect(JSON.stringify(replay(events))).toBe(JSON.stringify(state));
  });
});
