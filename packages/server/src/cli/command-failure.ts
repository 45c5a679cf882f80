import type { cliTexts } from './texts.ts';

/** A command that was called wrongly; told in one sentence, with exit code 2. */
export class CommandFailure extends Error {
  readonly key: keyof typeof cliTexts;
  readonly params: Readonly<Record<string, string>>;

  constructor(key: keyof typeof cliTexts, params: Readonly<Record<string, string>> = {}) {
    super(key);
    this.name = 'CommandFailure';
    this.key = key;
    this.params = params;
  }
}
