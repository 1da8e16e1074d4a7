import { footer, readMore, readMoreAfterDots } from './patterns/feed-tails.ts';

/** An excerpt without what publishing software put behind it. */
interface Tail {
  /** Without the software's words. */
  shown: string;
  /** And without the mark that says it is cut. */
  bare: string;
  /** `brackets` and `words` are the software's, dots may be the author's; null without any. */
  mark: 'brackets' | 'words' | 'dots' | null;
}

/** As much of the end as may be the software's: patterns need not look at the rest. */
const longestTail = 500;
const brackets = /\s*[[(](?:…|\.{3})[\])][\s.]*$/u;
const dots = /\s*(?:…|\.{3,})[\s.]*$/u;

/** Takes an excerpt's tail off: "The post … appeared first on …", "Continue reading “…”", "[…]". */
export function splitTail(text: string): Tail {
  const at = Math.max(0, text.length - longestTail);
  let tail = text.slice(at);
  let mark: Tail['mark'] = null;
  // More than one where a theme and a plug-in both add theirs.
  for (let left = 3; left > 0; left -= 1) {
    const shorter = tail
      .replace(footer, '')
      .trimEnd()
      .replace(readMoreAfterDots, () => {
        mark = 'words';
        return '';
      })
      .replace(readMore, (link: string, place: number) => {
        // "Why people read more in winter" is prose.
        const isProse = /^\p{Ll}/u.test(link) && !/(?:^|[.!?…\])"”»:|])\s*$/u.test(tail.slice(0, place));
        if (isProse) return link;
        mark = 'words';
        return '';
      })
      .trimEnd();
    if (shorter === tail) break;
    tail = shorter;
  }
  const shown = (text.slice(0, at) + tail).trim();
  if (brackets.test(tail)) return { shown, bare: shown.replace(brackets, ''), mark: 'brackets' };
  if (dots.test(tail)) return { shown, bare: shown.replace(dots, ''), mark: mark ?? 'dots' };
  return { shown, bare: shown, mark };
}
