import { useState } from 'preact/hooks';
import { useKeys } from '../../utils/view/hooks/use-keys.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { HelpSheet } from '../shared/help-sheet.tsx';

interface LibraryKeysProps {
  /** The list is in sight: while something is searched for it is hidden. */
  isSeen: () => boolean;
  move: (by: 1 | -1) => void;
  /** Uses the control of that name of the line with the focus. */
  press: (control: 'mark' | 'title' | 'select' | 'look') => void;
}

/** The single keys of the library's list, and the sheet that tells of them. */
export function LibraryKeys({ isSeen, move, press }: LibraryKeysProps) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const seen = (act: () => void) => () => {
    if (isSeen()) act();
  };
  useKeys({
    j: seen(() => move(1)),
    k: seen(() => move(-1)),
    m: seen(() => press('mark')),
    o: seen(() => press('title')),
    x: seen(() => press('select')),
    l: seen(() => press('look')),
    '?': seen(() => setHelpOpen(true)),
  });
  if (!isHelpOpen) return null;
  const keys = [
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
  return <HelpSheet keys={keys} onClose={() => setHelpOpen(false)} />;
}
