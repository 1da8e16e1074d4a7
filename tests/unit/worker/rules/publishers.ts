import {
  day,
  feedAnswer,
  feedOf,
  feedUrl,
  home,
  homePage,
  hour,
  htmlPage,
  type Item,
  type Seen,
  thursday,
  type World,
} from './world.ts';

/** A newsletter that comes out now and then, from a server with all the faults. */
export interface Publisher {
  id: string;
  url: string;
  published: Item[];
  /** Issues that were out before its first good check, which tells of none. */
  firstSeen: number | null;
  /** Publishes what is due. */
  publishDue: () => void;
  /** A life of the worker has ended: in its own time, or in the middle of its work. */
  settle: (hasLived: boolean) => void;
  answer: (request: Seen) => Response | Promise<Response>;
}

interface Faults {
  /** From then on nothing goes wrong. */
  calmAt: number;
  unconditional: string[];
  inEmbargo: string[];
}

/**
 * The publishers of one life: the home newsletter, and others on hosts of their own or two on one. Each answers with errors,
 * pages, cut-off and stale feeds and silence now and then; one in six is gone for some days.
 */
export function makePublishers(world: World, count: number, random: () => number) {
  const faults: Faults = { calmAt: Number.POSITIVE_INFINITY, unconditional: [], inEmbargo: [] };
  const publishers = Array.from({ length: count }, (_, place) => makePublisher(place, faults, random));
  const byUrl = new Map(publishers.map((publisher) => [publisher.url, publisher]));
  world.answer = (request) => {
    const publisher = byUrl.get(request.url);
    if (publisher) return publisher.answer(request);
    return request.url.startsWith(home) ? homePage() : new Response('', { status: 404 });
  };
  return { publishers, faults };
}

function makePublisher(place: number, faults: Faults, random: () => number): Publisher {
  const host = `https://letters-${Math.ceil(place / 2)}.example`;
  const url = place === 0 ? feedUrl : `${host}/feed-${place}`;
  const gone = random() < 0.17 ? thursday + random() * 20 * day : Number.POSITIVE_INFINITY;
  const goneFor = (1 + random() * 5) * day;
  const everyMs = (3 + random() * 8) * day;
  let nextIssueAt = thursday - 28 * day;
  let embargoUntil = 0;
  /** Asked for in the life under way, which may end before it is written down. */
  let newEmbargo = 0;
  let lastBodyAt = 0;
  /** The body was sent in the life under way, which may end before it is written down. */
  let newBodyAt = 0;
  let count = 0;
  const publisher: Publisher = {
    id: place === 0 ? 'home' : `letter-${place}`,
    url,
    published: [],
    firstSeen: null,
    publishDue() {
      while (nextIssueAt <= Date.now()) {
        count += 1;
        const title = random() < 0.2 ? `Gut | $1 issue ${count}` : `Issue ${count}`;
        publisher.published.unshift({ title: `${title} of ${place}`, at: nextIssueAt });
        nextIssueAt += everyMs + random() * 4 * day;
      }
    },
    settle(hasLived) {
      if (hasLived) embargoUntil = Math.max(embargoUntil, newEmbargo);
      if (hasLived) lastBodyAt = Math.max(lastBodyAt, newBodyAt);
      newEmbargo = 0;
      newBodyAt = 0;
    },
    answer(request) {
      const now = Date.now();
      if (now < embargoUntil) faults.inEmbargo.push(url);
      const isCalm = now > faults.calmAt;
      const isGone = !isCalm && now > gone && now < gone + goneFor;
      if (isGone) return Promise.reject(new TypeError('Failed to fetch'));
      // A feed that has said "not modified" for long is asked for whole once; no other look may be.
      const isWhole = publisher.firstSeen !== null && !request.headers.has('if-none-match');
      if (isWhole && now - lastBodyAt < 8 * day) faults.unconditional.push(url);
      const fault = isCalm ? 1 : random();
      if (fault < 0.05) return new Response('', { status: 500 });
      if (fault < 0.1) return htmlPage();
      if (fault < 0.13) return new Response('', { status: 404 });
      if (fault < 0.18) return Promise.reject(new TypeError('Failed to fetch'));
      if (fault < 0.21) {
        newEmbargo = now + 3 * hour;
        return new Response('', { status: 429, headers: { 'retry-after': '10800' } });
      }
      const { published } = publisher;
      if (fault < 0.26) return new Response(feedOf(published).slice(0, 200), { headers: { etag: '"cut"' } });
      // A stale copy lacks the newest issue; the very first answer is none.
      const out = publisher.firstSeen !== null && fault < 0.32 ? published.slice(1) : published;
      const answer = feedAnswer(request, feedOf(out), `"${out.length}"`);
      if (answer.status === 200) newBodyAt = now;
      return answer;
    },
  };
  return publisher;
}
