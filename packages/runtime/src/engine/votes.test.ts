import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abstain, add, asks, atGate, no, outcome, remove, seats, sendBack, takeBack, yes } from './testing/deeds.ts';
import { approvalBy, node } from './testing/process.ts';

const five = ['anna', 'li', 'fred', 'olga', 'vera'];
const vote = (settings: object, people: readonly string[] = five) => asks(people, { mode: 'vote', ...settings });

describe('S-03 votes', () => {
  test('60 % of five is three; a no before that rejects nothing', () => {
    const opened = vote({ share: '60%' });
    no(opened, 'anna');
    yes(opened, 'li');
    yes(opened, 'fred');
    expect(outcome(opened)).toBe('running');
    yes(opened, 'olga');
    expect(outcome(opened)).toBe('approved');
    expect(seats(opened)).toEqual(['anna rejected', 'li approved', 'fred approved', 'olga approved', 'vera cancelled']);
  });
  test('rejected as soon as it cannot be won', () => {
    const opened = vote({ share: '60%' });
    for (const person of ['anna', 'li']) no(opened, person);
    expect(outcome(opened)).toBe('running');
    no(opened, 'fred');
    expect(outcome(opened)).toBe('rejected');
    expect(seats(opened).slice(3)).toEqual(['olga cancelled', 'vera cancelled']);
  });
  test('weight belongs to the source and stays with the seat when it is handed on', () => {
    const opened = atGate({
      nodes: {
        nd_a: node('approve', {
          mode: 'vote',
          share: '1/2',
          who: [
            { from: 'people', people: ['vera'], weight: 3 },
            { from: 'people', people: ['anna', 'li', 'fred'] },
          ],
        }),
      },
    });
    opened.give('vera', { kind: 'transfer', task: opened.taskOf('vera'), to: 'olga' });
    yes(opened, 'olga');
    expect(outcome(opened)).toBe('approved');
  });
  test('two thirds of three are two; a share that is no whole number is not rounded down', () => {
    const thirds = vote({ share: '2/3' }, ['anna', 'li', 'fred']);
    yes(thirds, 'anna');
    yes(thirds, 'li');
    expect(outcome(thirds)).toBe('approved');
    const more = vote({ share: '66.6667%' }, ['anna', 'li', 'fred']);
    yes(more, 'anna');
    yes(more, 'li');
    expect(outcome(more)).toBe('running');
  });
  test('left out: more than half; half is a tie that is rejected', () => {
    const opened = vote({}, ['anna', 'li']);
    yes(opened, 'anna');
    expect(outcome(opened)).toBe('running');
    no(opened, 'li');
    expect(outcome(opened)).toBe('rejected');
  });
  test('abstentions stay in the total; with nobody left the tie rule speaks', () => {
    for (const [tie, end] of [
      ['pass', 'approved'],
      ['reject', 'rejected'],
    ] as const) {
      const opened = vote({ share: '60%', tie, allow: ['abstain'] }, ['anna', 'li', 'fred']);
      yes(opened, 'anna');
      abstain(opened, 'li');
      expect(outcome(opened)).toBe('running');
      abstain(opened, 'fred');
      expect(outcome(opened)).toBe(end);
    }
  });
  test('the votes of another branch are not counted', () => {
    const branches = [
      { id: 'br_1', nodes: ['nd_a'] },
      { id: 'br_2', nodes: ['nd_b'] },
    ];
    const settings = { mode: 'vote', votes: 2 };
    const opened = atGate({
      nodes: {
        nd_p: node('parallel', {}, { branches }),
        nd_a: approvalBy(['anna', 'li'], settings),
        nd_b: approvalBy(['fred', 'olga'], settings),
      },
      flow: { root: ['nd_p'] },
    });
    for (const person of ['anna', 'fred', 'li']) yes(opened, person);
    expect(opened.tasks()).toEqual(['olga at nd_b']);
  });
});

describe('S-04 the total of a vote', () => {
  test('people beside raise it, with their weight; a share is counted anew', () => {
    const opened = vote({ share: '2/3' }, ['anna', 'li', 'fred']);
    yes(opened, 'anna');
    add(opened, 'li', { place: 'beside', people: ['olga'], weight: 3 });
    yes(opened, 'li');
    expect(outcome(opened)).toBe('running');
    yes(opened, 'olga');
    expect(outcome(opened)).toBe('approved');
  });
  test('a fixed count stays when people are added', () => {
    const opened = vote({ votes: 2 }, ['anna', 'li', 'fred']);
    add(opened, 'anna', { place: 'beside', people: ['olga'] });
    yes(opened, 'olga');
    yes(opened, 'li');
    expect(outcome(opened)).toBe('approved');
  });
  test('people before and after never change it', () => {
    const opened = vote({ share: '2/3' }, ['anna', 'li', 'fred']);
    add(opened, 'anna', { place: 'before', people: ['olga', 'vera'] });
    yes(opened, 'li');
    yes(opened, 'fred');
    expect(outcome(opened)).toBe('approved');
    expect(seats(opened)).toEqual([
      'anna cancelled',
      'li approved',
      'fred approved',
      'olga cancelled',
      'vera cancelled',
    ]);
  });
  test('a seat that is taken out leaves it, and may decide the vote by that', () => {
    const opened = vote({ share: '2/3' }, ['anna', 'li', 'fred', 'olga']);
    yes(opened, 'anna');
    yes(opened, 'li');
    expect(outcome(opened)).toBe('running');
    remove(opened, 'ada', 'fred');
    expect(outcome(opened)).toBe('approved');
    expect(opened.seatsAt('nd_a')[3]?.ending).toEqual({
      code: 'others-removed',
      params: { person: 'ada', decision: 'removed' },
    });
  });
});

describe('abstaining', () => {
  test('only where the node allows it', () => {
    const opened = asks(['anna']);
    expect(opened.refused('anna', { kind: 'abstain', task: opened.taskOf('anna') }).code).toBe('decision-not-offered');
  });
  test('takes no part among all; where everybody abstains nobody agreed', () => {
    const opened = asks(['anna', 'li'], { mode: 'all', allow: ['abstain'] });
    abstain(opened, 'anna');
    yes(opened, 'li');
    expect(outcome(opened)).toBe('approved');
    const none = asks(['anna', 'li'], { mode: 'all', allow: ['abstain'] });
    abstain(none, 'anna');
    abstain(none, 'li');
    expect(outcome(none)).toBe('rejected');
  });
  test('in sequence the next one is asked', () => {
    const opened = asks(['anna', 'li'], { mode: 'sequential', allow: ['abstain'] });
    abstain(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_a']);
  });
});

describe('S-12 a return that counts as a vote', () => {
  const counted = (settings: object, people: readonly string[] = ['anna', 'li', 'fred']) =>
    atGate({
      nodes: {
        nd_x: approvalBy(['olga']),
        nd_y: approvalBy(['vera']),
        nd_a: approvalBy(people, { returnRule: 'counted', ...settings }),
      },
    });
  const opened = (settings: object, people?: readonly string[]) => yes(yes(counted(settings, people), 'olga'), 'vera');

  test('is a voice against: the others go on, and may pass it', () => {
    const voting = opened({ mode: 'vote', share: '2/3' });
    sendBack(voting, 'anna');
    expect(seats(voting)).toEqual(['anna returned', 'li open', 'fred open']);
    yes(voting, 'li');
    yes(voting, 'fred');
    expect(outcome(voting)).toBe('approved');
  });
  test('sends it back when it does not pass and no more reject it; else it is rejected', () => {
    const back = opened({ mode: 'vote', share: '2/3' });
    sendBack(back, 'anna');
    no(back, 'li');
    expect(seats(back).at(-1)).toBe('fred open');
    yes(back, 'fred');
    expect(back.tasks()).toEqual(['max at nd_x']);
    const rejected = opened({ mode: 'all', rejectRule: 'all' });
    sendBack(rejected, 'anna');
    no(rejected, 'li');
    no(rejected, 'fred');
    expect(outcome(rejected)).toBe('rejected');
  });
  test('is decided as soon as nobody can turn it', () => {
    const voting = opened({ mode: 'vote', share: '60%' }, five.slice(0, 3));
    sendBack(voting, 'anna');
    sendBack(voting, 'li');
    expect(seats(voting).at(-1)).toBe('fred cancelled');
    expect(outcome(voting)).toBe('returned');
  });
  test('goes to the farthest place that was asked for', () => {
    const voting = opened({ mode: 'any', rejectRule: 'all' }, ['anna', 'li']);
    sendBack(voting, 'anna', 'nd_x');
    sendBack(voting, 'li', 'nd_y');
    expect(voting.tasks()).toEqual(['olga at nd_x']);
    expect(voting.deal.runs.r1).toMatchObject({ status: 'running', epoch: 2 });
  });
  test('can be taken back while it is open, and never comes straight back', () => {
    const voting = opened({ mode: 'vote', allow: ['return', 'direct'] });
    const direct = { kind: 'return', task: voting.taskOf('anna'), to: 'nd_x', comment: '?', direct: true } as const;
    expect(voting.refused('anna', direct).code).toBe('decision-not-offered');
    sendBack(voting, 'anna');
    takeBack(voting, 'anna');
    expect(seats(voting)[0]).toBe('anna open');
    expect(voting.seatsAt('nd_a')[0]).not.toHaveProperty('returnTo');
  });
  test('of people added speaks in their group', () => {
    const beside = opened({ mode: 'all', rejectRule: 'all' }, ['anna']);
    add(beside, 'anna', { place: 'beside', people: ['ada'] });
    sendBack(beside, 'ada');
    yes(beside, 'anna');
    expect(outcome(beside)).toBe('approved');
    const after = opened({ mode: 'all' }, ['anna']);
    add(after, 'anna', { place: 'after', people: ['ada'] });
    yes(after, 'anna');
    sendBack(after, 'ada', 'nd_y');
    expect(after.tasks()).toEqual(['vera at nd_y']);
    const before = opened({ mode: 'all' }, ['anna']);
    add(before, 'anna', { place: 'before', people: ['ada'] });
    sendBack(before, 'ada');
    expect(before.tasks()).toEqual(['anna at nd_a']);
  });
  test('of people added before is a return, not a no, where what they say is his (S-06)', () => {
    const made = opened({ mode: 'all', added: 'reject' }, ['anna']);
    add(made, 'anna', { place: 'before', people: ['ada'] });
    sendBack(made, 'ada', 'nd_y');
    expect(made.seatsAt('nd_a')[0]).toMatchObject({ status: 'cancelled', decidedBy: null, returnTo: 'nd_y' });
    expect(made.tasks()).toEqual(['vera at nd_y']);
    const voting = opened({ mode: 'vote', share: '1/2', added: 'reject' });
    add(voting, 'anna', { place: 'before', people: ['ada'] });
    sendBack(voting, 'ada');
    yes(voting, 'li');
    expect(outcome(voting)).toBe('running');
    takeBack(voting, 'li');
    expect(seats(voting)).toEqual(['anna cancelled', 'li open', 'fred open', 'ada returned']);
  });
  test('inside a group beside those added is theirs, too (S-07, S-08)', () => {
    const made = opened({ mode: 'all' }, ['anna']);
    add(made, 'anna', { place: 'after', people: ['ada'] });
    yes(made, 'anna');
    add(made, 'ada', { place: 'beside', people: ['li'] });
    sendBack(made, 'li', 'nd_y');
    expect(made.seatsAt('nd_a')[0]).toMatchObject({ status: 'returned', returnTo: 'nd_y' });
    expect(made.tasks()).toEqual(['vera at nd_y']);
  });
  test('names who said it last, also when several say it at once', () => {
    const voting = opened({ mode: 'any', rejectRule: 'all' }, ['anna', 'li', 'fred']);
    for (const person of ['fred', 'anna', 'li']) sendBack(voting, person);
    expect(voting.trace.at(-1)?.what).toEqual({ code: 'run-returned', params: { person: 'fred' } });
  });
});

describe('I-7 the order of votes', () => {
  const say = fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const, 'sendBack' as const);
  const settings = fc.record({
    mode: fc.constantFrom('vote', 'all', 'any'),
    share: fc.constantFrom('1/2', '2/3', '60%', '100%'),
    tie: fc.constantFrom('pass', 'reject'),
    rejectRule: fc.constantFrom('first', 'all'),
  });
  const allow = ['abstain', 'return'];
  const weights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 });
  test('does not change how the run ends, but where the first decision is meant to decide', () => {
    const orders = fc.tuple(
      fc.shuffledSubarray(five, { minLength: 5 }),
      fc.shuffledSubarray(five, { minLength: 5 }),
      fc.array(say, { minLength: 5, maxLength: 5 }),
    );
    fc.assert(
      fc.property(settings, weights, orders, (voting, weight, [one, other, says]) => {
        // Where the first decision decides, the first of a no and a return does, too.
        const first = voting.rejectRule === 'first' && voting.mode !== 'vote';
        fc.pre(!(first && (voting.mode === 'any' || (says.includes('no') && says.includes('sendBack')))));
        const who = five.map((person, index) => ({ from: 'people', people: [person], weight: weight[index] ?? 1 }));
        const [left, right] = [one, other].map((order) => {
          const opened = atGate({ nodes: { nd_a: node('approve', { ...voting, who, allow, returnRule: 'counted' }) } });
          for (const person of order) {
            if (outcome(opened) !== 'running') continue;
            const deed = says[five.indexOf(person)] ?? 'yes';
            ({ yes, no, abstain, sendBack })[deed](opened, person);
          }
          return outcome(opened);
        });
        expect(left).toBe(right);
        expect(left).not.toBe('running');
      }),
      { numRuns: 100 },
    );
  });
});
