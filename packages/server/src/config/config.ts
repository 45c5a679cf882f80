import { createHmac } from 'node:crypto';
import path from 'node:path';
import { AppError } from '@dealwright/shared/errors';

/** Everything the surroundings decide; read once at the start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Connection string of the owner role; null means the built-in PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Connection string of the application role, when an operator made that role himself. */
  readonly databaseAppUrl: string | null;
  /** The same for the role of sign-in. */
  readonly databaseIdentityUrl: string | null;
  readonly dataFolder: string;
  /** Whether DATA_DIR was given; a default may give way when PostgreSQL cannot reach it. */
  readonly dataFolderChosen: boolean;
  /** The only base of links in mails and redirects, without a slash at the end. */
  readonly publicUrl: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Secret under the session cookies; null means derived from the owner's database password. */
  readonly authSecret: string | null;
  /** Addresses of proxies whose forwarded headers count. */
  readonly trustedProxies: readonly string[];
  /** Origins that calls may go to although they are not https on the wide network. */
  readonly outboundAllowed: readonly string[];
  /** An OpenAI-compatible chat service; null means that nobody suggests anything. */
  readonly assistant: AssistantConfig | null;
  readonly logLevel: string;
  /** Seeds the demonstration organization at the first start. */
  readonly demo: boolean;
  /** Password of the demonstration sign-ins; null means one made at the first start. */
  readonly demoPassword: string | null;
}

/** Where the assistant is asked. */
export interface AssistantConfig {
  /** Address of the chat completions. */
  readonly url: string;
  readonly key: string | null;
  readonly model: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration; a value that cannot be meant stops the start with its name and what to do. */
export function readConfig(env: Environment, folder: string): Config {
  const port = wholeNumber(env, 'PORT', 3000);
  return Object.freeze({
    host: env.HOST ?? '127.0.0.1',
    port,
    databaseUrl: databaseUrl(env, 'DATABASE_URL'),
    databaseAppUrl: databaseUrl(env, 'DATABASE_APP_URL'),
    databaseIdentityUrl: databaseUrl(env, 'DATABASE_IDENTITY_URL'),
    dataFolder: path.resolve(folder, env.DATA_DIR ?? 'data'),
    dataFolderChosen: env.DATA_DIR !== undefined,
    publicUrl: webAddress(env, 'PUBLIC_URL', `http://localhost:${port}`),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? 'Dealwright <no-reply@localhost>',
    authSecret: longSecret(env, 'AUTH_SECRET'),
    trustedProxies: listed(env.TRUSTED_PROXIES),
    outboundAllowed: listed(env.OUTBOUND_ALLOW).map((text) => originOf('OUTBOUND_ALLOW', text)),
    assistant: assistantOf(env),
    logLevel: env.LOG_LEVEL ?? 'info',
    demo: (env.DEMO ?? 'true') !== 'false',
    demoPassword: env.DEMO_PASSWORD ?? null,
  });
}

/** A secret that all nodes on one database agree on without sharing a file: derived from the owner's password by purpose. */
export function derivedSecret(ownerPassword: string, purpose: string): string {
  if (ownerPassword === '')
    throw refused(
      'AUTH_SECRET',
      'set it, DATABASE_APP_URL and DATABASE_IDENTITY_URL when DATABASE_URL holds no password',
    );
  return createHmac('sha256', ownerPassword).update(`dealwright ${purpose}`).digest('base64url');
}

function listed(text = ''): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function originOf(name: string, text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw refused(name, 'origins such as http://erp.example.internal:8080, separated by commas');
  return new URL(text).origin;
}

function assistantOf(env: Environment): AssistantConfig | null {
  if (env.ASSISTANT_URL === undefined || env.ASSISTANT_URL === '') return null;
  if (env.ASSISTANT_MODEL === undefined) throw refused('ASSISTANT_MODEL', 'the name of a model of the assistant');
  const url = webAddress(env, 'ASSISTANT_URL', '');
  return { url, key: env.ASSISTANT_KEY ?? null, model: env.ASSISTANT_MODEL };
}

function wholeNumber(env: Environment, name: string, otherwise: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65535) throw refused(name, 'a port number from 0 to 65535');
  return value;
}

function webAddress(env: Environment, name: string, otherwise: string): string {
  const text = env[name] ?? otherwise;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw refused(name, 'an address such as https://sales.example.com');
  return text.replace(/\/+$/, '');
}

function databaseUrl(env: Environment, name: string): string | null {
  const text = env[name];
  if (text === undefined || text === '') return null;
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol))
    throw refused(name, 'an address such as postgres://owner:password@host:5432/dealwright');
  return text;
}

function longSecret(env: Environment, name: string): string | null {
  const text = env[name];
  if (text === undefined || text === '') return null;
  if (text.length < 32) throw refused(name, 'at least 32 characters');
  return text;
}

function refused(name: string, expected: string): AppError {
  return new AppError('config.invalid', { params: { name, expected } });
}
