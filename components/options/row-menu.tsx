import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  label: string;
  /** Called in the click: what asks for a permission may begin here. */
  onSelect: () => void;
  /** Ticked or not, of an item that is a choice. */
  isChecked?: boolean;
  isDisabled?: boolean;
  /** It takes something away. */
  isGrave?: boolean;
}

interface RowMenuProps {
  label: string;
  items: readonly MenuItem[];
  /** The button: what closes below the row gives the focus back to it. */
  button: RefObject<HTMLButtonElement | null>;
}

/**
 * The rare acts of a row behind one button, by the keys of a menu: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/.
 * The focus is never lost: closed, it is the button's.
 */
export function RowMenu({ label, items, button }: RowMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const itemsShown = () => [
    ...(list.current?.querySelectorAll<HTMLButtonElement>('[role^="menuitem"]') ?? []),
  ];

  // Before the next key, which is meant for the menu.
  useLayoutEffect(() => {
    if (isOpen) itemsShown()[0]?.focus();
  }, [isOpen]);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const shown = itemsShown();
    const at = shown.indexOf(document.activeElement as HTMLButtonElement);
    const places: Record<string, number> = {
      ...{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 },
    };
    const place = places[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (place !== undefined) shown.at(place % shown.length)?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  }

  return (
    <div
      class="row-menu"
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="button button-bare button-icon"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span aria-hidden="true">•••</span>
      </button>
      {isOpen && (
        <div id={id} ref={list} role="menu" aria-label={label} class="row-menu-list" onKeyDown={onKeyDown}>
          {items.map(({ label: text, onSelect, isChecked, isDisabled = false, isGrave }) => (
            <button
              key={text}
              type="button"
              tabIndex={-1}
              class={isGrave ? 'row-menu-grave' : undefined}
              {...roleOf(isChecked)}
              aria-disabled={isDisabled}
              onClick={() => {
                if (isDisabled) return;
                close();
                onSelect();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const roleOf = (isChecked: boolean | undefined) =>
  isChecked === undefined
    ? { role: 'menuitem' as const }
    : { role: 'menuitemcheckbox' as const, 'aria-checked': isChecked };
