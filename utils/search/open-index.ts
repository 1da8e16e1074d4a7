import { KeepBest } from './keep-best.ts';
import { listLiving } from './list-living.ts';
import { matchPart } from './match-part.ts';
import { isPart, type Part, readPart, shownOf } from './part-layout.ts';
import { PartSearch, type Tally } from './part-search.ts';
import type { Wanted } from './question/question-types.ts';
import { readQuestion } from './question/read-question.ts';
import { rateNeighbours } from './rate-neighbours.ts';
import { fieldOf, scoreOf } from './score-of.ts';
import type { SearchHit, SearchIndex, SearchOptions } from './types.ts';

interface Opened {
  part: Part;
  living: Uint8Array;
  /** Documents of the parts ahead. */
  offset: number;
}

/** So many of the best are looked at for words that stand side by side. */
const mostLookedAt = 1000;

/**
 * Opens parts for questions; copies nothing but the table of documents. Documents of later parts override those of earlier
 * ones with the same id; `gone` are ids that are not found. Parts of another format are left out.
 */
export function openIndex(parts: readonly ArrayBuffer[], gone: ReadonlySet<string> = new Set()): SearchIndex {
  const read = parts.filter(isPart).map(readPart);
  let size = 0;
  let offset = 0;
  const opened = listLiving(read, gone).map((living, index): Opened => {
    const one = { part: read[index] as Part, living, offset };
    offset += living.length;
    size += living.reduce((sum, lives) => sum + lives, 0);
    return one;
  });
  return {
    size,
    search(question, options) {
      const tally: Tally = { read: 0, also: new Set() };
      const wanted = readQuestion(question, options.spelling);
      const best = new KeepBest(Math.max(options.limit, wanted.length > 1 ? mostLookedAt : 0));
      let total = 0;
      const searches = opened.map(({ part }) => new PartSearch(part, tally));
      for (const [index, one] of opened.entries()) {
        const search = searches[index];
        if (search) total += matchAll(search, one, wanted, options, best);
      }
      const items = best.list().map(({ score, time, item }) => ({ ...placeOf(opened, item), score, time }));
      if (wanted.length > 1) {
        for (const search of searches) {
          const own = items.filter((item) => item.part === search.part);
          const added = own.length > 0 ? rateNeighbours(search, wanted, own) : [];
          for (const [index, item] of own.entries()) item.score += added[index] ?? 0;
        }
        items.sort((a, b) => b.score - a.score || b.time - a.time);
      }
      const hits = items.slice(0, options.limit).map(({ part, document, score }): SearchHit => {
        const { ids, isGuide, newsletterOf, newsletters, publishedAt } = part.table;
        return {
          id: ids[document] ?? '',
          kind: isGuide[document] === 1 ? 'guide' : 'issue',
          newsletterId: newsletters[newsletterOf[document] ?? 0] ?? '',
          publishedAt: publishedAt[document] ?? 0,
          shown: shownOf(part, document),
          field: fieldOf(score),
          score,
        };
      });
      return { hits, total, also: [...tally.also], read: tally.read };
    },
  };
}

/** Offers the documents of a part that have all that is wanted; says how many. */
function matchAll(
  search: PartSearch,
  { part, living, offset }: Opened,
  wanted: readonly Wanted[],
  options: SearchOptions,
  best: KeepBest,
): number {
  const required = wanted.filter(({ isOptional }) => !isOptional);
  if (required.length === 0) return 0;
  const values = required.map((one) => matchPart(search, one));
  const accepts = acceptor(part, options);
  let total = 0;
  for (let document = 0; document < living.length; document += 1) {
    if (living[document] !== 1 || !values.every((own) => own[document] !== 0) || !accepts(document)) continue;
    total += 1;
    best.offer(scoreOf(values, document), part.table.publishedAt[document] ?? 0, offset + document);
  }
  return total;
}

function acceptor(part: Part, options: SearchOptions): (document: number) => boolean {
  const { ids, isGuide, newsletterOf, newsletters, publishedAt } = part.table;
  const {
    kinds,
    newsletterIds,
    accept,
    from = Number.NEGATIVE_INFINITY,
    to = Number.POSITIVE_INFINITY,
  } = options;
  const wanted = newsletterIds && newsletters.map((id) => newsletterIds.includes(id));
  return (document) => {
    if (kinds && !kinds.includes(isGuide[document] === 1 ? 'guide' : 'issue')) return false;
    if (wanted && wanted[newsletterOf[document] ?? 0] !== true) return false;
    const at = publishedAt[document] ?? 0;
    return at >= from && at < to && (accept?.(ids[document] ?? '') ?? true);
  };
}

function placeOf(opened: readonly Opened[], item: number): { part: Part; document: number } {
  const { part, offset } = opened.findLast((one) => one.offset <= item) as Opened;
  return { part, document: item - offset };
}
