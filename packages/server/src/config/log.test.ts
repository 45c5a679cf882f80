import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';

/** What a log writes of one error. */
function written(error: Error): string {
  const lines = new PassThrough();
  createLog('info', lines).error({ err: error }, 'a request failed');
  return String(lines.read());
}

test('of an error of the database the log keeps what failed, not the row that was written', () => {
  const row = 'Failing row contains (org_a, Erika Mustermann, erika@example.com).';
  const error = Object.assign(new Error('null value in column "x" violates not-null constraint'), {
    code: '23502',
    table: 'submission',
    detail: row,
    where: `unnamed portal with parameters: $1 = 'erika@example.com'`,
    internalQuery: `insert into x values ('erika@example.com')`,
    hint: 'mustermann',
  });
  const line = written(error);
  expect(line).toContain('23502');
  expect(line).toContain('submission');
  expect(line).toContain('not-null');
  expect(line).not.toMatch(/erika|mustermann/i);
});

test('of an error that another one caused the log keeps both, and no row of either', () => {
  const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (email)=(erika@example.com)' });
  const line = written(new Error('could not be written', { cause }));
  expect(line).toContain('duplicate key');
  expect(line).not.toContain('erika');
});

test('of a mail that was refused the log keeps the reason, not the address', () => {
  const error = Object.assign(new Error('Message failed: 550 5.1.1 <erika@example.com> unknown'), {
    code: 'EENVELOPE',
    response: '550 5.1.1 <erika@example.com> unknown',
    rejected: ['erika@example.com'],
    rejectedErrors: [new Error('erika@example.com')],
    envelope: { to: ['erika@example.com'] },
  });
  const line = written(error);
  expect(line).toContain('550 5.1.1');
  expect(line).toContain('EENVELOPE');
  expect(line).not.toContain('erika');
});
