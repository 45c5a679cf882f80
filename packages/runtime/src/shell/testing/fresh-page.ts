import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';

// The files of one worker share the page and the modules (ADR 46). What a file leaves on the page is taken away here,
// for every file alike; the page's own fetch comes back too, in place of the one a test has answered with.
const page = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
const { fetch } = globalThis;

// A busy machine is no failure: what does not come at all still fails.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => {
  page.IS_REACT_ACT_ENVIRONMENT = true;
});
afterEach(() => cleanup());
afterAll(() => {
  globalThis.fetch = fetch;
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});
