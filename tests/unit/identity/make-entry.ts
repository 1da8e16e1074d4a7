import { sketchWords } from '../../../utils/identity/sketch-words.ts';
import type { Identified } from '../../../utils/identity/types.ts';
import { witnessesOf } from '../../../utils/identity/witnesses-of.ts';

export interface Shown {
  guid: string | null;
  /** A path. */
  url: string | null;
  title: string;
  /** `YYYY-MM-DD`; published at midnight UTC, `hour` hours later. */
  day: string | null;
  hour: number;
  text: string;
}

export interface Entry extends Identified {
  name: string;
}

/** An entry or a known issue for tests, of what it shows; what is not given it does not show. */
export function makeEntry(name: string, shown: Partial<Shown>): Entry {
  const { guid = null, url = null, title = '', day = null, hour = 0, text = '' } = shown;
  const address = url === null ? null : `https://news.example${url}`;
  return {
    name,
    witnesses: witnessesOf({ guid, url: address, title, publishedDay: day }),
    publishedAt: day === null ? null : Date.parse(`${day}T00:00:00Z`) + hour * 60 * 60_000,
    words: sketchWords(text),
  };
}
