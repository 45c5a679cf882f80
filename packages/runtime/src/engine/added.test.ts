import { describe, expect, test } from 'vitest';
import {
  abstain,
  add,
  adding,
  asks,
  latest,
  no,
  outcome,
  remove,
  seats,
  sendBack,
  takeBack,
  taskAt,
  yes,
} from './testing/deeds.ts';

describe('S-06 people before', () => {
  test('the one who adds waits and is asked again at the same task when they agree', () => {
    const opened = asks(['anna', 'li'], { mode: 'all' });
    const task = opened.taskOf('anna');
    add(opened, 'anna', { place: 'before', people: ['olga', 'fred'] });
    expect(seats(opened)).toEqual(['anna asking', 'li open', 'olga open', 'fred open']);
    expect(opened.refused('anna', { kind: 'approve', task }).code).toBe('not-your-turn');
    yes(opened, 'olga');
    expect(seats(opened)[0]).toBe('anna asking');
    yes(opened, 'fred');
    expect(opened.taskOf('anna')).toBe(task);
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_a']);
  });
  test('their no leaves him the decision, and closes the rest of the group', () => {
    const opened = asks(['anna']);
    add(opened, 'anna', { place: 'before', people: ['olga', 'fred'] });
    no(opened, 'olga');
    expect(seats(opened)).toEqual(['anna open', 'olga rejected', 'fred cancelled']);
    yes(opened, 'anna');
    expect(outcome(opened)).toBe('approved');
  });
  test('their no is his where the node says so', () => {
    const opened = asks(['anna', 'li'], { mode: 'any', rejectRule: 'all', added: 'reject' });
    add(opened, 'anna', { place: 'before', people: ['olga'] });
    no(opened, 'olga');
    expect(seats(opened)).toEqual(['anna auto-rejected', 'li open', 'olga rejected']);
    no(opened, 'li');
    expect(outcome(opened)).toBe('rejected');
  });
  test('any: the first answer is enough; sequential: one after the other', () => {
    const any = asks(['anna']);
    add(any, 'anna', { place: 'before', people: ['olga', 'fred'], mode: 'any' });
    yes(any, 'fred');
    expect(seats(any)).toEqual(['anna open', 'olga cancelled', 'fred approved']);
    const inTurn = asks(['anna']);
    add(inTurn, 'anna', { place: 'before', people: ['olga', 'fred'], mode: 'sequential' });
    expect(inTurn.tasks()).toEqual(['olga at nd_a']);
    yes(inTurn, 'olga');
    expect(inTurn.tasks()).toEqual(['fred at nd_a']);
    yes(inTurn, 'fred');
    expect(inTurn.tasks()).toEqual(['anna at nd_a']);
  });
  test('one of them may send the whole run back (S-12)', () => {
    const opened = asks(['anna']);
    add(opened, 'anna', { place: 'before', people: ['olga'] });
    sendBack(opened, 'olga');
    expect(seats(opened)).toEqual(['anna cancelled', 'olga returned']);
  });
});

describe('S-07 people after', () => {
  const opened = () => {
    const made = asks(['anna', 'li'], { mode: 'all' });
    return add(made, 'anna', { place: 'after', people: ['olga', 'fred'] });
  };
  test('are asked when he has said yes, and only then', () => {
    const made = opened();
    expect(made.tasks()).toEqual(['anna at nd_a', 'li at nd_a']);
    yes(made, 'anna');
    expect(seats(made)).toEqual(['anna provisional', 'li open', 'olga open', 'fred open']);
    expect(made.refused('anna', { kind: 'approve', task: taskAt(made, 'anna') }).code).toBe('decided-for-now');
  });
  test('his yes counts once they agree', () => {
    const made = opened();
    yes(made, 'anna', { comment: 'fine' });
    yes(made, 'li');
    yes(made, 'olga');
    expect(outcome(made)).toBe('running');
    yes(made, 'fred');
    expect(outcome(made)).toBe('approved');
    expect(made.seatsAt('nd_a')[0]).toMatchObject({ status: 'approved', decidedBy: 'anna', comment: 'fine' });
  });
  test('their no makes his yes a no, with both on record', () => {
    const made = opened();
    yes(made, 'anna', { comment: 'fine' });
    no(made, 'olga');
    expect(outcome(made)).toBe('rejected');
    expect(made.seatsAt('nd_a')[0]).toMatchObject({
      status: 'rejected',
      comment: 'fine',
      ending: { code: 'added-rejected' },
    });
    expect(seats(made)).toEqual(['anna rejected', 'li cancelled', 'olga rejected', 'fred cancelled']);
  });
  test('are never reached when he says no or takes no side', () => {
    const made = asks(['anna', 'li'], { mode: 'all', allow: ['add', 'abstain'] });
    add(made, 'anna', { place: 'after', people: ['olga'] });
    abstain(made, 'anna');
    expect(seats(made)).toEqual(['anna abstained', 'li open', 'olga not-reached']);
  });
  test('while they are asked he may take his yes back, and they are asked again after his next one', () => {
    const made = asks(['anna']);
    add(made, 'anna', { place: 'after', people: ['olga'] });
    yes(made, 'anna');
    takeBack(made, 'anna');
    expect(seats(made)).toEqual(['anna open', 'olga waiting']);
    yes(made, 'anna');
    expect(made.tasks()).toEqual(['olga at nd_a']);
    yes(made, 'olga');
    expect(outcome(made)).toBe('approved');
  });
  test('taken out before he decides, he decides alone', () => {
    const made = asks(['anna']);
    add(made, 'anna', { place: 'after', people: ['olga'] });
    remove(made, 'anna', 'olga');
    yes(made, 'anna');
    expect(outcome(made)).toBe('approved');
  });
  test('the last one taken out while he waits lets his yes count', () => {
    const made = asks(['anna']);
    add(made, 'anna', { place: 'after', people: ['olga'] });
    yes(made, 'anna');
    remove(made, 'anna', 'olga');
    expect(outcome(made)).toBe('approved');
  });
  test('in sequence, the next is not asked before him when the first is taken out', () => {
    const made = asks(['anna']);
    add(made, 'anna', { place: 'after', people: ['olga', 'fred'], mode: 'sequential' });
    remove(made, 'anna', 'olga');
    expect(made.tasks()).toEqual(['anna at nd_a']);
    yes(made, 'anna');
    expect(made.tasks()).toEqual(['fred at nd_a']);
  });
  test('people beside him do not hold his yes up', () => {
    const made = asks(['anna', 'li'], { mode: 'any', rejectRule: 'all' });
    add(made, 'anna', { place: 'after', people: ['olga'] });
    add(made, 'anna', { place: 'beside', people: ['fred'] });
    yes(made, 'anna');
    yes(made, 'olga');
    expect(outcome(made)).toBe('approved');
  });
});

describe('S-08 nesting and mixing', () => {
  test('people before, his own decision, people after', () => {
    const opened = asks(['anna']);
    add(opened, 'anna', { place: 'after', people: ['fred'] });
    add(opened, 'anna', { place: 'before', people: ['olga'] });
    yes(opened, 'olga');
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    yes(opened, 'anna');
    yes(opened, 'fred');
    expect(outcome(opened)).toBe('approved');
  });
  test('three levels deep, and no deeper', () => {
    const opened = asks(['anna']);
    add(opened, 'anna', { place: 'before', people: ['li'] });
    add(opened, 'li', { place: 'before', people: ['olga'] });
    add(opened, 'olga', { place: 'after', people: ['fred'] });
    expect(opened.tasks()).toEqual(['olga at nd_a']);
    yes(opened, 'olga');
    expect(opened.refused('fred', adding(opened, 'fred', { place: 'beside', people: ['erik'] }))).toMatchObject({
      code: 'add-too-deep',
      params: { limit: 3 },
    });
    for (const person of ['fred', 'li', 'anna']) yes(opened, person);
    expect(outcome(opened)).toBe('approved');
  });
  test('a second group after oneself is refused while the first stands', () => {
    const opened = asks(['anna']);
    add(opened, 'anna', { place: 'after', people: ['olga'] });
    expect(opened.refused('anna', adding(opened, 'anna', { place: 'after', people: ['li'] })).code).toBe(
      'add-after-twice',
    );
    remove(opened, 'anna', 'olga');
    add(opened, 'anna', { place: 'after', people: ['li'] });
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_a']);
  });
  test('when a group has decided, nobody below it is asked any more', () => {
    const opened = asks(['anna']);
    add(opened, 'anna', { place: 'before', people: ['olga', 'fred'], mode: 'any' });
    add(opened, 'olga', { place: 'before', people: ['li'] });
    yes(opened, 'fred');
    expect(seats(opened)).toEqual(['anna open', 'olga cancelled', 'fred approved', 'li cancelled']);
  });
  test('where their no counts as his, those he named to decide after him are not reached', () => {
    const opened = asks(['anna', 'vera'], { mode: 'any', rejectRule: 'all', added: 'reject' });
    add(opened, 'anna', { place: 'after', people: ['olga'] });
    add(opened, 'anna', { place: 'before', people: ['fred'] });
    no(opened, 'fred');
    expect(seats(opened)).toEqual(['anna auto-rejected', 'vera open', 'olga not-reached', 'fred rejected']);
  });
});

describe('S-09 who may be added', () => {
  test('nobody who is here already, by name; not the initiator; not who has left; not twice', () => {
    const opened = asks(['anna', 'li'], { mode: 'all' });
    const code = (people: readonly string[]) =>
      opened.refused('anna', adding(opened, 'anna', { place: 'beside', people: [...people] }));
    expect(code(['olga', 'li'])).toMatchObject({ code: 'add-is-here', params: { person: 'li' } });
    expect(code(['anna'])).toMatchObject({ code: 'add-is-here', params: { person: 'anna' } });
    expect(code(['olga', 'olga']).code).toBe('add-is-here');
    expect(code(['max']).code).toBe('transfer-to-initiator');
    expect(code(['gone']).code).toBe('person-inactive');
    expect(code(['__proto__']).code).toBe('person-inactive');
    expect(code([])).toMatchObject({ code: 'command-malformed', params: { pointer: '/people' } });
  });
  test('only where the node allows it, by the holder', () => {
    const opened = asks(['anna'], { allow: ['transfer'] });
    expect(opened.refused('anna', adding(opened, 'anna', { place: 'before', people: ['li'] })).code).toBe(
      'decision-not-offered',
    );
    const open = asks(['anna']);
    expect(open.refused('vera', adding(open, 'anna', { place: 'before', people: ['li'] })).code).toBe('not-your-task');
  });
  test('unknown places and modes are refused', () => {
    const opened = asks(['anna']);
    const odd = { place: 'behind' as never, people: ['li'] };
    expect(opened.refused('anna', adding(opened, 'anna', odd)).params).toEqual({ pointer: '/place' });
    const mode = { place: 'before' as const, mode: 'vote' as never, people: ['li'] };
    expect(opened.refused('anna', adding(opened, 'anna', mode)).params).toEqual({ pointer: '/mode' });
  });
});

describe('S-10 taking people out', () => {
  test('who added them may, others may not, an administrator may', () => {
    const opened = asks(['anna', 'li'], { mode: 'all' });
    add(opened, 'anna', { place: 'beside', people: ['olga', 'fred'] });
    const out = (person: string) => ({ kind: 'remove' as const, task: taskAt(opened, person), comment: 'no' });
    expect(opened.refused('li', out('olga')).code).toBe('remove-not-yours');
    expect(opened.refused('anna', out('li')).code).toBe('remove-not-yours');
    expect(opened.refused('anna', { ...out('olga'), comment: ' ' }).code).toBe('comment-needed');
    remove(opened, 'anna', 'olga');
    remove(opened, 'ada', 'fred');
    remove(opened, 'ada', 'li');
    expect(opened.refused('ada', out('anna')).code).toBe('remove-last');
    expect(seats(opened)).toEqual(['anna open', 'li cancelled', 'olga cancelled', 'fred cancelled']);
  });
  test('only pending seats; never the only one', () => {
    const opened = asks(['anna', 'li'], { mode: 'all' });
    yes(opened, 'anna');
    const out = (person: string) => ({ kind: 'remove' as const, task: taskAt(opened, person), comment: 'no' });
    expect(opened.refused('ada', out('anna')).code).toBe('remove-not-pending');
    const alone = asks(['anna']);
    expect(alone.refused('ada', { kind: 'remove', task: taskAt(alone, 'anna'), comment: 'no' }).code).toBe(
      'remove-last',
    );
  });
  test('a group before that is emptied says neither yes nor no', () => {
    const opened = asks(['anna'], { added: 'reject' });
    add(opened, 'anna', { place: 'before', people: ['olga'] });
    remove(opened, 'anna', 'olga');
    expect(latest(opened)).toEqual(['anna open', 'olga cancelled']);
  });
  test('who was taken out may be added again', () => {
    const opened = asks(['anna']);
    add(opened, 'anna', { place: 'before', people: ['olga'] });
    remove(opened, 'anna', 'olga');
    add(opened, 'anna', { place: 'before', people: ['olga'] });
    expect(opened.tasks()).toEqual(['olga at nd_a']);
  });
});
