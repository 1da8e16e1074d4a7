import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { isHidden } from '../../utils/view/hooks/library/is-hidden.ts';
import { useKeys } from '../../utils/view/hooks/use-keys.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { HelpSheet } from '../shared/help-sheet.tsx';

interface LibraryKeysProps {
  list: RefObject<HTMLElement | null>;
  move: (by: 1 | -1) => void;
  /** Uses the control of that name of the line with the focus. */
  press: (control: 'mark' | 'title' | 'select' | 'look') => void;
}

/** The single keys of the library's list, and the sheet that tells of them. */
export function LibraryKeys({ list, move, press }: LibraryKeysProps) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const keys = {
    j: () => move(1),
    k: () => move(-1),
    m: () => press('mark'),
    o: () => press('title'),
    x: () => press('select'),
    l: () => press('look'),
    '?': () => setHelpOpen(true),
  };
  // While something is searched for, it stays out of sight.
  useKeys(keys, () => !isHidden(list.current));
  if (!isHelpOpen) return null;
  const told = [
    ['j', say('help.next')],
    ['k', say('help.previous')],
    ['o', say('help.read')],
    ['m', say('help.mark')],
    ['x', say('help.select')],
    ['l', say('help.look')],
    ['/', say('help.search')],
    ['Ctrl+Z', say('help.undo')],
    ['?', say('help.help')],
  ] as const;
  return <HelpSheet keys={told} onClose={() => setHelpOpen(false)} />;
}
