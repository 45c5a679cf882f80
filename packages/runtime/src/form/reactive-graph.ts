/** One step of evaluation: reads some keys, writes one, and says whether what it wrote has changed. */
export interface Unit {
  readonly writes: string;
  /** Asked once for all sessions of a form. */
  reads(): readonly string[];
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

/** In which order units run and who reads what: the same for all sessions of a form, whose units are alike. */
export interface GraphPlan {
  /** Places of the units, in the order in which they run. */
  readonly order: readonly number[];
  /** Ranks in that order, by the key that is read. */
  readonly readers: ReadonlyMap<string, readonly number[]>;
}

/** Orders units by what they read; a circle is broken where it is met first. */
export function planGraph(units: readonly Unit[]): GraphPlan {
  const reads = units.map((unit) => unit.reads());
  const writers = new Map(units.map((unit, place) => [unit.writes, place]));
  const order: number[] = [];
  const met = new Set<number>();
  const visit = (place: number): void => {
    if (met.has(place)) return;
    met.add(place);
    for (const key of reads[place] ?? []) {
      const writer = writers.get(key);
      if (writer !== undefined) visit(writer);
    }
    order.push(place);
  };
  for (const place of units.keys()) visit(place);
  const readers = new Map<string, number[]>();
  for (const [rank, place] of order.entries()) {
    for (const key of reads[place] ?? []) {
      const list = readers.get(key);
      if (list === undefined) readers.set(key, [rank]);
      else list.push(rank);
    }
  }
  return { order, readers };
}

/** Makes the graph; `onChange` hears of every key whose content changed. */
export function createGraph(
  units: readonly Unit[],
  { order, readers }: GraphPlan,
  onChange: (key: string) => void,
): ReactiveGraph {
  const ordered = order.flatMap((place) => units[place] ?? []);
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
