import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { placeBelow } from './place-below.ts';
import { stepTo } from './step-to.ts';

/** One line of a menu; `checked` makes it one of a choice. */
export interface MenuEntry {
  readonly key: string;
  readonly label: string;
  readonly checked?: boolean;
}

/** A button that opens a short list of deeds or places. */
export interface MenuProps {
  readonly entries: readonly MenuEntry[];
  readonly onPick: (key: string) => void;
  readonly className: string;
  /** Name of the button where its content is not enough. */
  readonly label?: string;
  readonly hint?: string;
  /** Called when the list is about to open, to fetch what picking will need. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A menu button: arrows walk, Enter picks, Esc and a click elsewhere close, the focus goes back to the button. */
export function Menu({ entries, onPick, className, label, hint, onOpen, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  const begin = () => {
    onOpen?.();
    setOpen(true);
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={hint}
        onClick={() => (open ? close() : begin())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.stopPropagation();
          begin();
        }}
      >
        {children}
      </button>
      {open && (
        <MenuList
          entries={entries}
          trigger={trigger}
          onClose={close}
          onLeave={() => setOpen(false)}
          onPick={(key) => {
            close();
            onPick(key);
          }}
        />
      )}
    </>
  );
}

interface MenuListProps extends Pick<MenuProps, 'entries' | 'onPick'> {
  readonly trigger: { readonly current: HTMLButtonElement | null };
  /** Closes and gives the focus back. */
  readonly onClose: () => void;
  /** Closes and lets the focus be where it has gone. */
  readonly onLeave: () => void;
}

function MenuList({ entries, trigger, onPick, onClose, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current === null || trigger.current === null) return;
    placeBelow(list.current, trigger.current.getBoundingClientRect());
    (list.current.querySelector<HTMLElement>('[aria-checked="true"]') ?? linesOf(list.current)[0])?.focus();
  }, [trigger]);
  useEffect(() => {
    const outside = ({ target }: Event) => {
      const inside = target instanceof Node && (list.current?.contains(target) || trigger.current?.contains(target));
      if (inside !== true) onLeave();
    };
    const follow = () => {
      if (list.current !== null && trigger.current !== null)
        placeBelow(list.current, trigger.current.getBoundingClientRect());
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('scroll', follow, true);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('scroll', follow, true);
    };
  }, [onLeave, trigger]);
  const walk = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Tab') return onLeave();
    if (event.key === 'Escape') return onClose();
    const lines = linesOf(list.current);
    const next = stepTo(event.key, { at: lines.indexOf(document.activeElement as HTMLElement), count: lines.length });
    if (next === null) return;
    event.preventDefault();
    lines[next]?.focus();
  };
  return (
    <div ref={list} className="menu" role="menu" tabIndex={-1} onKeyDown={walk}>
      {entries.map(({ key, label, checked }) => (
        <button
          key={key}
          type="button"
          {...(checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': checked })}
          tabIndex={-1}
          onClick={() => onPick(key)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function linesOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('button') ?? [])];
}
