/** What became of an attempt to sign in: a text key of the problem, or null. */
export type SignInProblem = 'sign-in.wrong' | 'sign-in.often' | 'sign-in.failed' | null;

/** Signs in with e-mail and password; the server sets the session cookie. */
export async function signIn(email: string, password: string): Promise<SignInProblem> {
  try {
    const answer = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify({ email, password }),
    });
    if (answer.ok) return null;
    if (answer.status === 429) return 'sign-in.often';
    return answer.status >= 500 ? 'sign-in.failed' : 'sign-in.wrong';
  } catch (cause) {
    if (cause instanceof TypeError) return 'sign-in.failed';
    throw cause;
  }
}

/** Ends the session; false when it lives on, because the server could not be told. */
export async function signOut(): Promise<boolean> {
  try {
    const answer = await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: '{}',
    });
    return answer.ok || answer.status === 401;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
}

/** Where to go after signing in: an address of this site, as the browser itself reads it, never another one. */
export function backAddress(search: string, origin: string = location.origin): string {
  const back = new URLSearchParams(search).get('back') ?? '/';
  const read = back.startsWith('/') ? URL.parse(back, origin) : null;
  return read?.origin === origin ? read.href : `${origin}/`;
}
