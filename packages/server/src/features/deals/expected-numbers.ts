/** A series of numbers, one a year, and where it stands. */
export interface Series {
  readonly year: number;
  readonly last: number;
}

/** What a process knows of the series of numbers of each organization beyond what is committed. */
export interface ExpectedNumbers {
  /** Whether numbers are to be used before they are claimed; not for a while after a claim that failed. */
  mayExpect(tenant: string): boolean;
  /** One group after the other finds its numbers, so that each knows which ones are used by those before it. */
  inTurn<T>(tenant: string, find: () => Promise<T>): Promise<T>;
  /** The last number that will have been given away when all that is under way here is committed. */
  lastOf(tenant: string, series: Series): number;
  /** Uses the numbers up to here. Whoever uses the next ones claims them after these. */
  use(tenant: string, series: Series): NumbersInUse;
  /** What was expected did not come: numbers are asked for again. */
  forget(tenant: string): void;
  /** Somebody else took them: the next groups take theirs first. */
  lose(tenant: string): void;
}

/** Numbers that are used and must be claimed. */
export interface NumbersInUse {
  /** Settles when the numbers before these are claimed, or will never be. */
  readonly myTurn: Promise<void>;
  /** To be called when these are claimed, or never will be. */
  readonly settled: () => void;
}

/** Groups that take their numbers first when a claim has failed. */
const cautious = 8;

interface Used {
  readonly series: Series;
  /** When the last of its numbers are claimed. */
  readonly claimed: Promise<void>;
}

/** Nothing is expected yet. */
export function createExpectedNumbers(): ExpectedNumbers {
  const used = new Map<string, Used>();
  const careful = new Map<string, number>();
  const finding = new Map<string, Promise<unknown>>();
  return {
    mayExpect: (tenant) => {
      const left = careful.get(tenant) ?? 0;
      if (left > 1) careful.set(tenant, left - 1);
      else careful.delete(tenant);
      return left === 0;
    },
    inTurn: (tenant, find) => {
      const found = (finding.get(tenant) ?? Promise.resolve()).then(find);
      // Whoever comes next waits for the end only; what failed is its own affair.
      finding.set(
        tenant,
        found.catch(() => undefined),
      );
      return found;
    },
    lastOf: (tenant, { year, last }) => {
      const here = used.get(tenant)?.series;
      return here?.year === year ? Math.max(here.last, last) : last;
    },
    use: (tenant, series) => {
      const { promise, resolve: settled } = Promise.withResolvers<void>();
      const myTurn = used.get(tenant)?.claimed ?? Promise.resolve();
      used.set(tenant, { series, claimed: promise.then(() => myTurn) });
      return { myTurn, settled };
    },
    forget: (tenant) => {
      used.delete(tenant);
    },
    lose: (tenant) => {
      careful.set(tenant, cautious);
    },
  };
}
