import { parseArgs } from 'node:util';
import { AppError, errorTexts, type ProductLocale, translate } from '@dealwright/shared';
import { CommandFailure } from './command-failure.ts';
import { cliTexts } from './texts.ts';

/** What a command gets from the command line. */
export interface CommandInput {
  readonly args: readonly string[];
  readonly locale: ProductLocale;
  readonly json: boolean;
  readonly scenario: string | null;
  readonly salt: string | null;
  /** File with the public keys to trust. */
  readonly keys: string | null;
  /** With which organization: the example, none, or the file of one. */
  readonly organization: string;
}

/** The answer of a command: `lines` for people, `json` for programs. */
export interface CommandOutput {
  readonly code: 0 | 1;
  readonly json: unknown;
  readonly lines: readonly string[];
}

type Command = (input: CommandInput) => Promise<CommandOutput>;

/** Commands by name, each loaded only when it is asked for. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['validate', async () => (await import('./validate.ts')).validate],
  ['simulate', async () => (await import('./simulate.ts')).simulate],
  ['diff', async () => (await import('./diff.ts')).diff],
  ['verify', async () => (await import('./verify.ts')).verify],
  ['bucket', async () => (await import('./bucket.ts')).bucket],
]);

/** Runs one command and answers the exit code. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const locale = localeOf(argv);
  const json = argv.includes('--json');
  try {
    return await dispatch(argv, locale);
  } catch (cause) {
    const failure = asFailure(cause, locale);
    if (json) process.stdout.write(`${JSON.stringify({ error: failure.facts })}\n`);
    process.stderr.write(`dealwright: ${failure.message}\n`);
    return failure.code;
  }
}

async function dispatch(argv: readonly string[], locale: ProductLocale): Promise<number> {
  const { values, positionals } = parse(argv);
  const [name = '', ...args] = positionals;
  if (values.help || name === '') {
    process.stdout.write(`${translate(cliTexts, 'cli.usage', {}, locale)}\n`);
    return name === '' && !values.help ? 2 : 0;
  }
  if (name === 'start') return (await import('./start.ts')).start(locale);
  const command = await commands.get(name)?.();
  if (command === undefined) throw new CommandFailure('cli.unknown', { params: { name } });
  const output = await command({
    args,
    locale,
    json: values.json,
    scenario: values.scenario ?? null,
    salt: values.salt ?? null,
    keys: values.keys ?? null,
    organization: values.organization ?? 'example',
  });
  process.stdout.write(values.json ? `${JSON.stringify(output.json, null, 2)}\n` : `${output.lines.join('\n')}\n`);
  return output.code;
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false, short: 'h' },
      locale: { type: 'string' },
      scenario: { type: 'string' },
      salt: { type: 'string' },
      keys: { type: 'string' },
      organization: { type: 'string' },
    },
  });
}

function localeOf(argv: readonly string[]): ProductLocale {
  const given = argv[argv.indexOf('--locale') + 1];
  const wanted = argv.includes('--locale') ? given : (process.env.LC_ALL ?? process.env.LANG ?? '');
  return wanted?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

function asFailure(
  cause: unknown,
  locale: ProductLocale,
): { readonly code: number; readonly message: string; readonly facts: unknown } {
  if (cause instanceof CommandFailure) {
    const message = translate(cliTexts, cause.key, cause.params, locale);
    return { code: 2, message, facts: { code: cause.key, message } };
  }
  if (cause instanceof AppError) {
    const message = translate(errorTexts, `error.${cause.code}`, cause.params, locale);
    return { code: 2, message, facts: { code: cause.code, message, details: cause.details } };
  }
  if (cause instanceof TypeError && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS')) {
    return { code: 2, message: cause.message, facts: { code: 'cli.arguments', message: cause.message } };
  }
  throw cause;
}
