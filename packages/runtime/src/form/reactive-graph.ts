/** One step of evaluation: reads some keys, writes one, and says whether what it wrote has changed. */
export interface Unit {
  readonly writes: string;
  readonly reads: readonly string[];
  run(): boolean;
}

/** Units in an order in which each comes after those it reads; a change runs only what depends on it. */
export interface ReactiveGraph {
  /** Runs every unit once. */
  runAll(): void;
  /** Says that a key has changed. */
  touch(key: string): void;
  /** Runs what depends on touched keys, until nothing changes any more. */
  settle(): void;
}

/** Rounds after which a circle is left as it stands; the checks before publishing report circles. */
const maximumRounds = 10;

/** Orders units by what they read; a circle is broken where it is met first. */
function inOrder(units: readonly Unit[]): readonly Unit[] {
  const writers = new Map(units.map((unit) => [unit.writes, unit]));
  const ordered: Unit[] = [];
  const state = new Map<Unit, 'open' | 'done'>();
  const visit = (unit: Unit): void => {
    if (state.has(unit)) return;
    state.set(unit, 'open');
    for (const key of unit.reads) {
      const writer = writers.get(key);
      if (writer !== undefined) visit(writer);
    }
    state.set(unit, 'done');
    ordered.push(unit);
  };
  for (const unit of units) visit(unit);
  return ordered;
}

/** Makes the graph; `onChange` hears of every key whose content changed. */
export function createGraph(units: readonly Unit[], onChange: (key: string) => void): ReactiveGraph {
  const ordered = inOrder(units);
  const readers = new Map<string, number[]>();
  for (const [rank, { reads }] of ordered.entries()) {
    for (const key of reads) {
      const list = readers.get(key);
      if (list === undefined) readers.set(key, [rank]);
      else list.push(rank);
    }
  }
  const dirty = new Uint8Array(ordered.length);
  let lowest = ordered.length;

  const mark = (key: string): void => {
    for (const rank of readers.get(key) ?? []) {
      dirty[rank] = 1;
      if (rank < lowest) lowest = rank;
    }
  };
  const round = (): void => {
    const start = lowest;
    lowest = ordered.length;
    for (let rank = start; rank < ordered.length; rank += 1) {
      const unit = ordered[rank];
      if (unit === undefined || dirty[rank] === 0) continue;
      dirty[rank] = 0;
      if (!unit.run()) continue;
      onChange(unit.writes);
      mark(unit.writes);
      if (lowest > rank) lowest = ordered.length;
    }
  };
  return {
    runAll() {
      dirty.fill(1);
      lowest = 0;
      this.settle();
    },
    touch(key) {
      onChange(key);
      mark(key);
    },
    settle() {
      for (let count = 0; count < maximumRounds && lowest < ordered.length; count += 1) round();
      dirty.fill(0);
      lowest = ordered.length;
    },
  };
}
