import { type RefObject, useEffect, useRef } from 'react';
import { useKeys } from '../keys/use-keys.ts';
import { cardAfter } from './walk-cards.ts';

const walking = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;

/** Walks over the cards by key and opens their move menus. Answers a function that keeps the focus with a card while it moves. */
export function useBoardKeys(place: RefObject<HTMLElement | null>): (deal: string) => void {
  const followed = useRef<string | null>(null);
  const walk = (key: string) => () => {
    const here = cardIn(document.activeElement);
    const onCard = here !== null && place.current?.contains(document.activeElement) === true;
    if (!onCard && document.activeElement !== document.body && document.activeElement?.id !== 'content') return false;
    const next = cardAfter(columnsIn(place.current), onCard ? here : null, key);
    return next !== null && focusCard(place.current, next);
  };
  useKeys({
    ...Object.fromEntries(walking.map((key) => [key, walk(key)])),
    m: () => {
      const card = document.activeElement?.closest('.deal-card');
      const button = card?.querySelector<HTMLElement>('.move-button');
      button?.click();
      return button !== null && button !== undefined;
    },
  });
  useEffect(() => {
    const forget = () => {
      followed.current = null;
    };
    const board = place.current;
    board?.addEventListener('pointerdown', forget);
    return () => board?.removeEventListener('pointerdown', forget);
  }, [place]);
  useEffect(() => {
    const deal = followed.current;
    if (deal === null || document.activeElement !== document.body) return;
    followed.current = null;
    focusCard(place.current, deal);
  });
  return (deal) => {
    followed.current = deal;
  };
}

function cardIn(element: Element | null): string | null {
  return element?.closest('.deal-card')?.getAttribute('data-deal') ?? null;
}

function columnsIn(place: HTMLElement | null): readonly (readonly string[])[] {
  return [...(place?.querySelectorAll('.stage-column') ?? [])].map((column) =>
    [...column.querySelectorAll('.deal-card')].flatMap((card) => card.getAttribute('data-deal') ?? []),
  );
}

function focusCard(place: HTMLElement | null, deal: string): boolean {
  const link = place?.querySelector<HTMLElement>(`[data-deal="${CSS.escape(deal)}"] .deal-card-title`);
  link?.focus();
  link?.closest('.deal-card')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return link !== null && link !== undefined;
}
