import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage, organization } from '../testing/open-page.tsx';
import { useRuleWords } from './rule-words.ts';

function Rule({ rule }: { readonly rule: string }) {
  const { arm, why } = useRuleWords()(rule);
  return <p>{`${arm}: ${why}`}</p>;
}

test.each([
  ['stable', 'stable: The version for everybody'],
  [
    'gray: regions cn-east, cn-west; people per_li, per_wang and 3 more; 20 %',
    'gray: Chosen for the gray version: East China, cn-west · Li Jing, Wang Lei and 3 more · 20 %',
  ],
  ['stable: outside gray teams shanghai; 20 %', 'stable: Outside the gray release: Shanghai · 20 %'],
  ['stable: not among the gray 0.5 %', 'stable: Not among the gray 0.5 %'],
  ['stable: 2 lacks the form', 'stable: The gray version does not offer the form'],
  ['by an operator', 'stable: by an operator'],
])('the rule %j is said with names', async (rule, words) => {
  await openPage(<Rule rule={rule} />, () => ({ body: organization }));
  expect(await screen.findByText(words)).toBeTruthy();
});
