import { betterAuth } from 'better-auth';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { ownOrigins } from '../../http/origin-check.ts';
import { sessionCookie } from './session-cookie.ts';

/** What sign-in needs from its surroundings. */
export interface SignInSettings {
  readonly pool: Pool;
  readonly secret: string;
  readonly publicUrl: string;
}

const sessionDays = 14;

/** The library that keeps passwords and sessions, on tables of its own. Accounts are made by administrators, never by strangers. */
export function createSignIn({ pool, secret, publicUrl }: SignInSettings) {
  const secure = publicUrl.startsWith('https:');
  const attributes = { secure, httpOnly: true, sameSite: 'lax', path: '/' } as const;
  return betterAuth({
    appName: 'Dealwright',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [...ownOrigins(publicUrl)],
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: {
      db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
      type: 'postgres',
      schemaName: 'identity',
      transaction: true,
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      autoSignIn: false,
    },
    account: { ...accountFields, accountLinking: { enabled: false, disableImplicitLinking: true } },
    user: userFields,
    session: { ...sessionFields, expiresIn: sessionDays * 86_400, updateAge: 86_400, cookieCache: { enabled: false } },
    verification: verificationFields,
    // Counted by the server itself, in the database, for every way in; see sign-in-limit.ts.
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: false,
      // Both are bound to the host; the second says that the first goes when the browser is closed.
      cookies: {
        session_token: { name: sessionCookie(publicUrl), attributes },
        dont_remember: { name: `${sessionCookie(publicUrl)}-visit`, attributes },
      },
    },
  });
}

const userFields = {
  fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
} as const;
const sessionFields = {
  fields: {
    expiresAt: 'expires_at',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    userId: 'user_id',
  },
} as const;
const accountFields = {
  fields: {
    accountId: 'account_id',
    providerId: 'provider_id',
    userId: 'user_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
  },
} as const;
const verificationFields = {
  fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
} as const;
