import { RE2JS } from 're2js';

/** A compiled pattern that answers in time linear to the text, whoever wrote it. */
export interface SafePattern {
  test(text: string): boolean;
}

/** Compiles a regular expression with RE2 semantics; null when it is malformed or needs look-around or back references. */
export function compilePattern(pattern: string): SafePattern | null {
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    return { test: (text) => compiled.test(text) };
  } catch {
    return null;
  }
}
