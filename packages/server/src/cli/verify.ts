import type { Evidence } from '@dealwright/shared';
import { translate } from '@dealwright/shared';
import { type Finding, verifyEvidence, verifyReceipt } from '../features/receipts/verify-evidence.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandInput, CommandOutput } from './command-line.ts';
import { readJsonFile } from './read-json-file.ts';
import { cliTexts } from './texts.ts';

/** Checks a receipt against a key set, or the whole evidence of a deal: its chain, its receipts and their signatures. */
export async function verify({ args, keys, locale }: CommandInput): Promise<CommandOutput> {
  const given = await readJsonFile(args[0], '<evidence.json>');
  const trusted = keys === null ? null : keysIn(await readJsonFile(keys, '--keys'));
  const findings = findingsOf(given, trusted);
  const valid = findings.length === 0;
  const lines = findings.map(({ code, at }) => `${at}\t${translate(cliTexts, `cli.verify.${code}`, {}, locale)}`);
  return {
    code: valid ? 0 : 1,
    json: { valid, findings },
    lines: valid ? [translate(cliTexts, 'cli.verify.good', {}, locale)] : lines,
  };
}

function findingsOf(given: unknown, trusted: Evidence['keys'] | null): readonly Finding[] {
  const format = typeof given === 'object' && given !== null && 'format' in given ? given.format : null;
  if (format === 'dealwright.evidence/1') return verifyEvidence(given, trusted);
  if (format !== 'dealwright.receipt/1') throw new CommandFailure('cli.verify.unknown');
  if (trusted === null) throw new CommandFailure('cli.missing', { params: { what: '--keys' } });
  return verifyReceipt(given, trusted);
}

function keysIn(given: unknown): Evidence['keys'] {
  const keys = typeof given === 'object' && given !== null && 'keys' in given ? given.keys : given;
  return Array.isArray(keys) ? (keys as Evidence['keys']) : [];
}
