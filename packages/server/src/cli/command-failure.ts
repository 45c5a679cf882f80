import type { cliTexts } from './texts.ts';

/** What a failure carries beside its text key. */
interface FailureFacts {
  readonly params?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** A command that was called wrongly; told in one sentence, with exit code 2. */
export class CommandFailure extends Error {
  readonly key: keyof typeof cliTexts;
  readonly params: Readonly<Record<string, string>>;

  constructor(key: keyof typeof cliTexts, facts: FailureFacts = {}) {
    super(key, { cause: facts.cause });
    this.name = 'CommandFailure';
    this.key = key;
    this.params = facts.params ?? {};
  }
}
