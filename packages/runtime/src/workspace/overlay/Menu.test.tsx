import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Menu } from './Menu.tsx';

const entries = [
  { key: 'a', label: 'Alpha' },
  { key: 'b', label: 'Beta' },
];

function open() {
  const picked: string[] = [];
  render(
    <Menu entries={entries} onPick={(key) => picked.push(key)} className="button">
      Move
    </Menu>,
  );
  return { picked, user: userEvent.setup() };
}

test('by keyboard: opened, walked, picked; the focus comes back', async () => {
  const { picked, user } = open();
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Alpha');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(picked).toEqual(['b']);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move' }));
});

test('Esc and a click elsewhere close without picking', async () => {
  const { picked, user } = open();
  const button = screen.getByRole('button', { name: 'Move' });
  await user.click(button);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
  await user.click(button);
  await user.click(document.body);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(picked).toEqual([]);
});
