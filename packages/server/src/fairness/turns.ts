import { AppError } from '@dealwright/shared';

/** Lets only a few do something at once for each name, so that one name cannot take everything there is for all. */
export interface Turns {
  /** Works when it is its turn; who waits too long is refused as busy and has done nothing. */
  take<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** How many names work or wait. */
  names(): number;
}

/** How many work at once for one name, and how long the next one waits. */
export interface TurnRules {
  readonly most: number;
  readonly patienceMs: number;
}

interface Line {
  /** Those who work and those who wait. */
  present: number;
  readonly waiting: Set<() => void>;
}

/** Turns that nobody has taken yet. */
export function createTurns({ most, patienceMs }: TurnRules): Turns {
  const lines = new Map<string, Line>();

  function begin(line: Line): Promise<void> {
    line.present += 1;
    if (line.present <= most) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        line.waiting.delete(goOn);
        reject(new AppError('server.busy', { params: { seconds: 2 } }));
      }, patienceMs);
      const goOn = () => {
        clearTimeout(giveUp);
        line.waiting.delete(goOn);
        resolve();
      };
      line.waiting.add(goOn);
    });
  }

  function end(name: string, line: Line, worked: boolean): void {
    line.present -= 1;
    const [next] = line.waiting;
    if (worked) next?.();
    if (line.present === 0) lines.delete(name);
  }

  return {
    take: async (name, work) => {
      const line = lines.get(name) ?? { present: 0, waiting: new Set() };
      lines.set(name, line);
      let worked = false;
      try {
        await begin(line);
        worked = true;
        return await work();
      } finally {
        end(name, line, worked);
      }
    },
    names: () => lines.size,
  };
}
