import type { FastifyRequest } from 'fastify';
import { type Config, derivedSecret } from '../../config/config.ts';
import type { Database } from '../../database/database.ts';
import type { Caller } from '../../http/caller.ts';
import { looksLikeApiKey } from './api-keys.store.ts';
import { createCallerCache } from './caller-cache.ts';
import { findKeyOwner, findMember } from './find-caller.ts';
import { sessionCookie } from './session-cookie.ts';
import { takeTry } from './sign-in-limit.ts';

/** Who asks, and who may sign in. */
export interface Identity {
  callerOf(request: FastifyRequest): Promise<Caller | null>;
  /** The member of the session cookie alone, whatever key is sent along. */
  sessionOf(request: FastifyRequest): Promise<Caller | null>;
  /** Hands a request to the sign-in library. */
  handle(request: Request): Promise<Response>;
  /** Makes a sign-in with a password; answers the id to put on the person. */
  createSignIn(account: NewSignIn): Promise<string>;
  /** Ends all sessions of a sign-in; once more does no harm. */
  endSessions(user: string): Promise<void>;
  /** To be called when sign-ins, keys, roles or languages change, on this node. */
  forgetCallers(): void;
  /** Loads the library, so that the first request does not wait for it. */
  warmUp(): Promise<void>;
}

/** A sign-in to be made. */
export interface NewSignIn {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Puts sign-in together; the library is loaded when first needed, so that the server answers before. */
export function createIdentity(config: Config, database: Database): Identity {
  const cache = createCallerCache();
  const cookie = sessionCookie(config.publicUrl);
  const secret = config.authSecret ?? derivedSecret(database.ownerPassword, 'session');
  const load = once(async () => {
    const { createSignIn } = await import('./sign-in-library.ts');
    return createSignIn({ pool: database.identity, secret, publicUrl: config.publicUrl });
  });

  async function bySession(request: FastifyRequest): Promise<Caller | null> {
    const shown = request.cookies[cookie];
    if (shown === undefined) return null;
    const credential = { kind: 'session', secret: shown } as const;
    const known = cache.find(credential);
    if (known !== undefined) return known;
    const library = await load();
    const session = await library.api.getSession({ headers: new Headers({ cookie: request.headers.cookie ?? '' }) });
    const caller = session === null ? null : await findMember(database, session.user.id);
    if (caller !== null) cache.keep(credential, caller);
    return caller;
  }

  async function byApiKey(request: FastifyRequest, token: string): Promise<Caller | null> {
    const credential = { kind: 'api-key', secret: token } as const;
    const known = cache.find(credential);
    if (known !== undefined) return known;
    const attempt = { account: 'api-key', address: request.ip };
    const caller = looksLikeApiKey(token) ? await findKeyOwner(database, token) : null;
    if (caller !== null) {
      cache.keep(credential, caller);
      return caller;
    }
    // A right key is never locked out by wrong ones of a neighbour, since guessing 256 bits is hopeless.
    await takeTry(database, attempt);
    return null;
  }

  return {
    callerOf: (request) => {
      const { authorization } = request.headers;
      if (authorization === undefined) return bySession(request);
      const token = /^Bearer (\S{1,200})$/.exec(authorization)?.[1];
      return token === undefined ? Promise.resolve(null) : byApiKey(request, token);
    },
    sessionOf: bySession,
    handle: async (request) => (await load()).handler(request),
    createSignIn: async (account) => createAccount(await load(), account),
    endSessions: async (user) => {
      const { internalAdapter } = await (await load()).$context;
      await internalAdapter.deleteUserSessions(user);
    },
    forgetCallers: () => cache.forgetAll(),
    warmUp: async () => {
      await (await load()).$context;
    },
  };
}

type SignInLibrary = ReturnType<typeof import('./sign-in-library.ts').createSignIn>;

async function createAccount(library: SignInLibrary, { name, email, password }: NewSignIn): Promise<string> {
  const { internalAdapter, password: passwords } = await library.$context;
  const existing = await internalAdapter.findUserByEmail(email);
  if (existing !== null) return existing.user.id;
  const user = await internalAdapter.createUser({ name, email, emailVerified: true }, { method: 'admin' });
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: 'credential',
    password: await passwords.hash(password),
  });
  return user.id;
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}
