import type { Arena } from '../steps/arena.ts';

const pages = ['/api/tasks', '/api/deals', '/api/processes/walked-lead/board'];

/** Asks once for what people look at all day, and says how long each took in the full database. */
export async function readThrough(server: string, { manager }: Arena): Promise<void> {
  for (const page of pages) {
    const began = performance.now();
    const response = await fetch(`${server}${page}`, { headers: { authorization: `Bearer ${manager.key}` } });
    await response.text();
    console.error(`growth: ${page} answered ${response.status} after ${Math.round(performance.now() - began)} ms`);
  }
}
