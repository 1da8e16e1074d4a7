import { beehiiv } from './beehiiv.ts';
import { buttondown } from './buttondown.ts';
import { ghost } from './ghost.ts';
import { kit } from './kit.ts';
import { substack } from './substack.ts';
import type { Adapter, Role } from './types.ts';

/** Habits of no publisher in particular. */
const common: Adapter = [
  ['drop', /^wp-caption-text$/],
  ['button', /^(?:button|btn)$/],
  ['drop', /^(?:preheader(?:-text)?|preview-text|sr-only|screen-reader-text|visually-?hidden)$/],
];
const adapters = [...beehiiv, ...substack, ...ghost, ...kit, ...buttondown, ...common];

/** Hidden, but on wider screens: `hidden md:block`. */
const isShownWider = /\w:(?:block|contents|flex|grid|inline|table)/;

/** The role that a publisher's class names give an element; the first name that has one decides. */
export function roleOf(classNames: string): Role | undefined {
  for (const name of classNames.split(/\s+/)) {
    const found = adapters.find(([, pattern]) => pattern.test(name));
    if (found) return found[0];
    if (name === 'hidden' && !isShownWider.test(classNames)) return 'drop';
  }
  return undefined;
}
