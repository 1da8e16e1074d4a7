/** What a page may be called. */
interface TitleCandidate {
  text: string | undefined;
  /** A heading of the article is verbatim; what is written for machines may have the site's name before or behind it. */
  isHeading: boolean;
}

/** Between a title and the site's name. */
const before = /\s*(?:[|·•»›]|\s[–—-])\s*$/u;
const behind = /^\s*(?:[|·•«»‹›:]|[–—-]\s)\s*/u;
const cut = /\s*(?:…|\.{3})$/u;

/**
 * The title of a post: the first candidate that is neither the site's own name nor a longer candidate cut short, without the
 * site's name before or behind it.
 *
 * @param candidates the better first
 * @param sites what the site is called
 * @param mastheads its name as it stands over the letter: where that is known, it is taken off before a title as well, which
 *   may otherwise be the author's ("Garden Post: Compost")
 * @returns empty when there is no candidate at all
 */
export function chooseTitle(
  candidates: readonly TitleCandidate[],
  sites: readonly string[],
  mastheads: readonly string[] = [],
): string {
  const given = candidates.flatMap(({ text, isHeading }) => (text ? [{ text, isHeading }] : []));
  const headings = given.flatMap(({ text, isHeading }) => (isHeading ? [text] : []));
  const titles = given.map(({ text }) => asHeaded(text, headings) ?? withoutSite(text, sites, mastheads));
  const names = new Set([...sites, ...mastheads].map(fold));
  const own = titles.filter((title) => !names.has(fold(title)));
  const isCutShort = (title: string) =>
    cut.test(title) && own.some((one) => one !== title && one.startsWith(title.replace(cut, '')));
  return own.find((title) => !isCutShort(title)) ?? titles[0] ?? '';
}

/** The heading that a title is, or begins with where a name that is not known stands behind it. */
function asHeaded(title: string, headings: readonly string[]): string | undefined {
  const same = headings.some((heading) => fold(heading) === fold(title));
  if (same) return title;
  return headings.find((one) => title.startsWith(one) && /^\s*[|·•»›–—-]\s/u.test(title.slice(one.length)));
}

function withoutSite(title: string, sites: readonly string[], mastheads: readonly string[]): string {
  for (const name of [...sites, ...mastheads]) {
    const start = title.slice(0, -name.length);
    const isBehind = fold(title.slice(-name.length)) === fold(name) && before.test(start);
    if (name !== '' && isBehind) return start.replace(before, '').trim();
  }
  for (const name of mastheads) {
    const end = title.slice(name.length);
    if (fold(title.slice(0, name.length)) === fold(name) && behind.test(end))
      return end.replace(behind, '').trim();
  }
  return title;
}

const fold = (text: string) => text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
