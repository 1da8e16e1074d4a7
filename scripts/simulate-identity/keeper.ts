import { dateEntries } from '../../utils/identity/date-entries.ts';
import { judgeNews, type Verdict } from '../../utils/identity/judge-news.ts';
import { lookupKeys } from '../../utils/identity/lookup-keys.ts';
import { matchEntries } from '../../utils/identity/match-entries.ts';
import { mergeWitnesses } from '../../utils/identity/merge-witnesses.ts';
import { mintIdentity } from '../../utils/identity/mint-identity.ts';
import { sketchWords } from '../../utils/identity/sketch-words.ts';
import type { Identified } from '../../utils/identity/types.ts';
import { witnessKeys } from '../../utils/identity/witness-keys.ts';
import { witnessesOf } from '../../utils/identity/witnesses-of.ts';
import type { Answer } from './types.ts';

/** An issue as a store would keep it, and which true issues were written into it. */
export interface Row extends Identified {
  identity: string;
  newsletterId: string;
  publishedAt: number;
  unread: boolean;
  truths: Set<number>;
}

/** A store in memory, with all rows of all newsletters in one index, that takes in answers as a check does. */
export class Keeper {
  readonly rows: Row[] = [];
  readonly told: Array<{ newsletterId: string; truth: number }> = [];
  readonly #index = new Map<string, Set<Row>>();
  readonly #seen = new Set<string>();
  readonly #sketches = new Map<string, number[]>();

  /** @returns how each new issue was taken, by what it truly is */
  take({ newsletterId, at, entries }: Answer): Array<{ truth: number; verdict: Verdict }> {
    const firstRun = !this.#seen.has(newsletterId);
    this.#seen.add(newsletterId);
    const found = entries.map((served) => ({
      truth: served.truth,
      witnesses: witnessesOf(served),
      publishedAt: served.publishedAt,
      words: this.#sketch(served.text),
    }));
    const known = new Set(
      lookupKeys(newsletterId, found).flatMap((key) => [...(this.#index.get(key) ?? [])]),
    );
    const matches = matchEntries(found, [...known]);
    const own = this.rows.filter((row) => row.newsletterId === newsletterId && row.publishedAt <= at);
    const dated = dateEntries(
      matches.map((match) => ({ ...match, publishedAt: match.found.publishedAt })),
      { firstRun, now: at },
    );
    const verdicts = judgeNews(
      dated.map(({ entry, publishedAt }) => ({ known: entry.known, publishedAt })),
      {
        newestKnownAt: own.length === 0 ? null : Math.max(...own.map((row) => row.publishedAt)),
        firstRun,
        asArchive: false,
        now: at,
      },
    );
    return dated.flatMap(({ entry, publishedAt }, place) => {
      const verdict = verdicts[place] ?? 'known';
      const { truth, witnesses, words } = entry.found;
      if (entry.known) {
        this.#update(entry.known, { witnesses, words, publishedAt: entry.found.publishedAt, truth }, at);
        return [];
      }
      this.#add({
        identity: mintIdentity(witnesses, (identity) =>
          this.rows.some((row) => row.newsletterId === newsletterId && row.identity === identity),
        ),
        newsletterId,
        witnesses,
        words,
        publishedAt,
        unread: verdict === 'news' || verdict === 'silent',
        truths: new Set([truth]),
      });
      if (verdict === 'news') this.told.push({ newsletterId, truth });
      return [{ truth, verdict }];
    });
  }

  #sketch(text: string): number[] {
    const known = this.#sketches.get(text) ?? sketchWords(text);
    this.#sketches.set(text, known);
    return known;
  }

  #update(row: Row, found: Identified & { truth: number }, now: number): void {
    row.truths.add(found.truth);
    row.witnesses = mergeWitnesses(row.witnesses, found.witnesses);
    row.words = found.words;
    row.publishedAt = Math.min(found.publishedAt ?? row.publishedAt, now);
    this.#file(row);
  }

  #add(row: Row): void {
    this.rows.push(row);
    this.#file(row);
  }

  #file(row: Row): void {
    for (const key of witnessKeys(row.newsletterId, row.witnesses)) {
      const rows = this.#index.get(key);
      if (rows) rows.add(row);
      else this.#index.set(key, new Set([row]));
    }
  }
}
