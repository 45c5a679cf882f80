import { describe, expect, test } from 'vitest';
import { compilePattern } from './pattern.ts';

const found = (pattern: string, text: string, flags = '') => compilePattern(pattern, flags)?.matcher(text).find();

describe('regular expressions', () => {
  test('match as FEEL says', () => {
    expect(found('^ab+c$', 'abbc')).toBe(true);
    expect(found('Mary.Jones', 'Mary\rJones')).toBe(false);
    expect(found('Mary.Jones', 'Mary\rJones', 's')).toBe(true);
    expect(found('^$', 'a\n\nb', 'm')).toBe(true);
    expect(found('hello[ ]world', 'hello world', 'x')).toBe(true);
    expect(found('张.', '张伟')).toBe(true);
  });

  test.each(['(a)\\1', '(?=a)', '(?<!a)b', '[a-z-[aeiou]]', '\\i', '(', 'a{2,1}', '[[:alpha:]]', 'x'.repeat(2_000)])(
    '%s is refused',
    (pattern) => {
      expect(compilePattern(pattern, '')).toBeNull();
    },
  );

  test('evil patterns end: the work grows with the text, not with its possible readings', () => {
    const evil = ['^(a+)+$', '(a|aa)+$', '^(a|a?)+$', '(.*a){20}$', '^(([a-z])+.)+[A-Z]([a-z])+$', '(x+x+)+y'];
    const text = `${'a'.repeat(5_000)}!`;
    for (const pattern of evil) expect(found(pattern, text), pattern).toBe(false);
  });
});
