import type { Organization } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import type { Case } from './testing/case.ts';
import { add, adding, asks, organizationWith, outcome, seats, sendBack, taskAt, told, yes } from './testing/deeds.ts';

type Proxy = NonNullable<Organization['proxies']>[number];

const standing = (more: Partial<Proxy> = {}): Proxy => ({
  id: 'p1',
  principal: 'anna',
  proxy: 'olga',
  from: '2026-01-01T00:00:00.000Z',
  until: '2026-01-31T23:59:59.999Z',
  madeAt: '2025-12-01T00:00:00.000Z',
  ...more,
});

const stoodIn = (...proxies: readonly Proxy[]): Case =>
  asks(['anna', 'li'], { mode: 'all' }, { organization: organizationWith({ proxies }) });
const code = (opened: Case, by: string) => opened.refused(by, { kind: 'approve', task: opened.taskOf('anna') }).code;

describe('S-25 proxies', () => {
  test('acts for the other, and the record says who did', () => {
    const opened = stoodIn(standing());
    yes(opened, 'anna', { by: 'olga' });
    expect(opened.seatsAt('nd_a')[0]).toMatchObject({ person: 'anna', status: 'approved', decidedBy: 'olga' });
  });
  test('the other still may; whoever is first decides', () => {
    const opened = stoodIn(standing());
    const task = opened.taskOf('anna');
    yes(opened, 'anna');
    expect(opened.refused('olga', { kind: 'approve', task })).toMatchObject({
      code: 'already-decided',
      params: { person: 'anna' },
    });
    const other = stoodIn(standing());
    yes(other, 'anna', { by: 'olga' });
    expect(other.refused('anna', { kind: 'approve', task })).toMatchObject({
      code: 'already-decided',
      params: { person: 'olga' },
    });
  });
  test('only within the dates, both days counted', () => {
    const opened = stoodIn(standing());
    for (const [now, may] of [
      ['2025-12-31T23:59:59.999Z', false],
      ['2026-01-01T00:00:00.000Z', true],
      ['2026-01-31T23:59:59.999Z', true],
      ['2026-02-01T00:00:00.000Z', false],
    ] as const) {
      opened.now = now;
      expect(opened.attempt('olga', { kind: 'approve', task: opened.taskOf('anna') }).ok).toBe(may);
    }
  });
  test('only in the processes named', () => {
    expect(code(stoodIn(standing({ processes: ['other'] })), 'olga')).toBe('not-your-task');
    yes(stoodIn(standing({ processes: ['other', 'sample'] })), 'anna', { by: 'olga' });
  });
  test('not when he has left', () => {
    expect(stoodIn(standing({ proxy: 'gone' })).attempt('gone', { kind: 'comment', text: 'x' }).ok).toBe(false);
    const opened = stoodIn(standing({ proxy: 'gone' }), standing({ id: 'p2', madeAt: '2025-12-02' }));
    yes(opened, 'anna', { by: 'olga' });
  });
  test('of two at once the one made first', () => {
    const opened = stoodIn(standing({ proxy: 'vera', madeAt: '2025-12-24' }), standing({ id: 'p2' }));
    expect(code(opened, 'vera')).toBe('not-your-task');
    yes(opened, 'anna', { by: 'olga' });
  });
  test('not for the one who asked (I-6)', () => {
    expect(code(stoodIn(standing({ proxy: 'max' })), 'max')).toBe('proxy-is-initiator');
  });
  test('not by a proxy of the proxy', () => {
    const opened = stoodIn(standing(), standing({ id: 'p2', principal: 'olga', proxy: 'vera' }));
    expect(code(opened, 'vera')).toBe('not-your-task');
  });
  test('goes with the seat: after a transfer the new holder’s proxy acts', () => {
    const opened = stoodIn(standing(), standing({ id: 'p2', principal: 'fred', proxy: 'vera' }));
    opened.give('olga', { kind: 'transfer', task: opened.taskOf('anna'), to: 'fred' });
    const task = opened.taskOf('fred');
    expect(opened.refused('olga', { kind: 'approve', task }).code).toBe('not-your-task');
    opened.give('vera', { kind: 'approve', task });
    expect(seats(opened)[0]).toBe('fred approved');
  });
  test('may do what the holder may: add, send back, take back his own decision and no other', () => {
    const opened = stoodIn(standing());
    opened.give('olga', adding(opened, 'anna', { place: 'before', people: ['vera'] }));
    yes(opened, 'vera');
    yes(opened, 'anna', { by: 'olga' });
    const task = taskAt(opened, 'anna');
    expect(opened.refused('anna', { kind: 'take-back', task }).code).toBe('take-back-nothing');
    opened.give('olga', { kind: 'take-back', task });
    opened.give('olga', { kind: 'return', task, to: 'start', comment: 'why?' });
    expect(outcome(opened)).toBe('returned');
  });
  test('hears of tasks as the holder does, once; who asked does not hear of what he must not decide', () => {
    const heard = stoodIn(standing());
    expect(told(heard)).toEqual(['task-opened to anna, olga', 'task-opened to li']);
    expect(told(stoodIn(standing({ proxy: 'max' })))).toEqual(['task-opened to anna', 'task-opened to li']);
  });
});

describe('who is told what, exactly once', () => {
  const since = (opened: Case, deed: () => unknown) => {
    const before = opened.effects.length;
    deed();
    return told(opened, before);
  };
  test('additions: those whose turn it is, when it is', () => {
    const opened = asks(['anna']);
    expect(since(opened, () => add(opened, 'anna', { place: 'after', people: ['fred'] }))).toEqual([]);
    const adds = () => add(opened, 'anna', { place: 'before', people: ['li', 'olga'], mode: 'sequential' });
    expect(since(opened, adds)).toEqual(['task-opened to li']);
    expect(since(opened, () => yes(opened, 'li'))).toEqual(['task-opened to olga']);
    expect(since(opened, () => yes(opened, 'olga'))).toEqual(['task-opened to anna']);
    expect(since(opened, () => yes(opened, 'anna'))).toEqual(['task-opened to fred']);
  });
  test('who is taken out hears of it only if he had been asked', () => {
    const opened = asks(['anna']);
    add(opened, 'anna', { place: 'after', people: ['fred', 'li'] });
    const out = (person: string) =>
      opened.give('anna', { kind: 'remove', task: taskAt(opened, person), comment: 'no' });
    expect(since(opened, () => out('fred'))).toEqual([]);
    yes(opened, 'anna');
    add(opened, 'li', { place: 'beside', people: ['olga'] });
    const body = () => opened.give('li', { kind: 'remove', task: taskAt(opened, 'olga'), comment: 'no' });
    expect(since(opened, body)).toEqual(['task-closed-removed-why to olga']);
  });
  test('a decision taken back: those who are asked again, not who took it back', () => {
    const opened = asks(['anna', 'li'], { rejectRule: 'all' });
    opened.give('anna', { kind: 'reject', task: opened.taskOf('anna'), comment: 'no' });
    expect(since(opened, () => opened.give('anna', { kind: 'take-back', task: taskAt(opened, 'anna') }))).toEqual([]);
  });
  test('advice: who is asked, then who asked; asked once each, closed with the decision', () => {
    const opened = asks(['anna', 'li'], { mode: 'all' });
    const task = opened.taskOf('anna');
    const consult = (people: readonly string[]) => ({ kind: 'consult' as const, task, people, comment: 'fair?' });
    expect(opened.refused('anna', consult(['fred', 'fred'])).code).toBe('consult-twice');
    expect(opened.refused('anna', consult(['anna'])).code).toBe('consult-twice');
    expect(opened.refused('anna', { ...consult(['fred']), comment: ' ' }).code).toBe('comment-needed');
    expect(since(opened, () => opened.give('anna', consult(['fred', 'vera'])))).toEqual([
      'advice-asked to fred',
      'advice-asked to vera',
    ]);
    const advise = { kind: 'advise' as const, task: opened.taskOf('fred'), comment: 'yes' };
    expect(opened.refused('li', advise).code).toBe('not-your-task');
    expect(since(opened, () => opened.give('fred', advise))).toEqual(['advice-given to anna']);
    expect(opened.refused('fred', advise).code).toBe('advice-closed');
    expect(opened.taskOf('anna')).toBe(task);
    expect(since(opened, () => yes(opened, 'anna'))).toEqual([]);
    expect(opened.tasks()).toEqual(['li at nd_a']);
    opened.give('li', { ...consult(['vera']), task: opened.taskOf('li') });
    sendBack(opened, 'li');
    expect(opened.tasks()).toEqual(['max at nd_a']);
  });
  test('urging: the holder and his proxy, by who may, once an hour, only what is open', () => {
    const opened = asks(['anna'], {}, { organization: organizationWith({ proxies: [standing()] }) });
    const urge = { kind: 'urge' as const, task: opened.taskOf('anna') };
    expect(opened.refused('lena', urge).code).toBe('urge-not-yours');
    expect(since(opened, () => opened.give('max', urge))).toEqual(['urged to anna, olga']);
    expect(opened.refused('ada', urge).code).toBe('urged-lately');
    opened.now = '2026-01-05T09:59:59.999Z';
    expect(opened.refused('max', urge).code).toBe('urged-lately');
    opened.now = '2026-01-05T10:00:00.000Z';
    expect(since(opened, () => opened.give('ada', urge))).toEqual(['urged to anna, olga']);
    sendBack(opened, 'anna');
    expect(opened.refused('max', urge).code).toBe('urge-not-open');
  });
  test('by hand and by mention: each name once, nobody who has left, with words', () => {
    const opened = asks(['anna']);
    const say = (people: readonly string[], text = 'look') => ({ kind: 'notify' as const, people, text });
    expect(since(opened, () => opened.give('max', say(['li', 'fred', 'li'])))).toEqual(['by-hand to li, fred']);
    expect(opened.refused('max', say(['gone'])).code).toBe('person-inactive');
    expect(opened.refused('max', say([])).params).toEqual({ pointer: '/people' });
    expect(opened.refused('max', say(['li'], '  ')).code).toBe('comment-needed');
    const note = (mentions: readonly string[]) => ({ kind: 'comment' as const, text: 'see', mentions });
    expect(since(opened, () => opened.give('max', note(['li', 'li', 'anna'])))).toEqual(['mentioned to li, anna']);
    expect(opened.refused('max', note(['gone'])).code).toBe('person-inactive');
    expect(since(opened, () => opened.give('max', { kind: 'comment', text: 'see' }))).toEqual([]);
  });
  test('a decision whose words name people tells them, once it is made', () => {
    const opened = asks(['anna']);
    const yes = (mentions: readonly string[]) =>
      ({ kind: 'approve', task: opened.taskOf('anna'), comment: 'ask @Li', mentions }) as const;
    expect(opened.refused('anna', yes(['gone'])).code).toBe('person-inactive');
    expect(opened.refused('li', yes(['fred'])).code).toBe('not-your-task');
    expect(since(opened, () => opened.give('anna', yes(['li', 'li'])))).toContain('mentioned to li');
  });
  test('so does who sends a request again or withdraws it', () => {
    const opened = asks(['anna']);
    sendBack(opened, 'anna');
    const again = (mentions: readonly string[]) =>
      ({ kind: 'resubmit', run: 'r1', comment: 'done, @Li', mentions }) as const;
    expect(opened.refused('max', again(['gone'])).code).toBe('person-inactive');
    expect(opened.refused('li', again(['fred'])).code).toBe('not-the-initiator');
    expect(since(opened, () => opened.give('max', again(['li', 'li'])))).toContain('mentioned to li');
    const off = { kind: 'withdraw', run: 'r1', comment: 'no need, @Fred', mentions: ['fred'] } as const;
    expect(since(opened, () => opened.give('max', off))).toContain('mentioned to fred');
  });
});
