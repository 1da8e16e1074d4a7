import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { IssueLayout } from '../../../issue/lay-out-issue.ts';
import { sentenceRanges } from '../../../issue/sentence-ranges.ts';
import { mapPosition } from '../../../learning/map-position.ts';
import { savePlace } from '../../../store/places.ts';
import { lineAt, positionBelow } from '../../commands/reader/line-map.ts';
import { markText, unmarkText } from '../../commands/reader/mark-text.ts';
import { scrollToText, topOfText } from '../../commands/reader/scroll-to-text.ts';
import { readPlace } from '../../queries/read-place.ts';
import type { Reading } from '../../queries/read-reading.ts';

/** Scrolling ends when it rests for so long. */
const restMs = 400;
const foundMs = 8000;

interface Placed {
  /** Holds the lines of the text. */
  text: { readonly current: HTMLElement | null };
  reading: Reading;
  layout: IssueLayout;
  /** Where the address says to begin; null to begin where somebody was. */
  at: number | null;
  /** Changes when the text is set anew, in another size. */
  setting: unknown;
  /** Told where reading goes on. */
  onPlace: (position: number) => void;
  /** Told when scrolling rests. */
  onRest: () => void;
}

/**
 * Keeps where somebody is in an issue, and begins there the next time: in a window of any size, at another version of the text
 * too. A place in the address comes first, and is shown.
 */
export function usePlace({ text, reading, layout, at, setting, onPlace, onRest }: Placed): void {
  const { newsletterId, identity, textHash } = reading.issue;
  const place = useRef<number | null>(null);
  const isPlaced = useRef(false);
  const shown = useRef({ text: layout.text.text, textHash });

  useEffect(() => {
    const root = text.current;
    if (!root || at === null) return;
    isPlaced.current = true;
    showPlace(root, layout, at);
    place.current = at;
    const timer = setTimeout(() => unmarkText('found'), foundMs);
    return () => {
      clearTimeout(timer);
      unmarkText('found');
    };
  }, [at]);

  useEffect(() => {
    let isCurrent = true;
    // Whoever has read it and comes back to it is shown what was corrected, which stands above the text.
    const isTold = reading.issue.isRead === 1 && (reading.issue.corrected ?? null) !== null;
    void readPlace(reading, layout.text.text)
      .catch(() => null)
      .then((position) => {
        const root = text.current;
        if (!isCurrent || isPlaced.current || !root) return;
        isPlaced.current = true;
        if (position === null || position === 0 || isTold) return;
        place.current = position;
        scrollToText(root, position);
        onPlace(position);
      });
    return () => {
      isCurrent = false;
    };
  }, []);

  /** Scrolls to it again once it lies elsewhere; whoever has not come to the text yet stays above it. */
  function returnToPlace() {
    if (text.current && place.current) scrollToText(text.current, place.current);
  }

  // Another width or size of the letters puts the same words elsewhere, and so does what comes above them: browsers follow that by
  // themselves, but not where the page was scrolled in the same frame.
  useLayoutEffect(() => {
    const root = text.current;
    if (!root) return;
    const look = () => `${root.clientWidth} ${root.offsetTop}`;
    let seen = look();
    const observer = new ResizeObserver(() => {
      const now = look();
      if (now === seen) return;
      seen = now;
      returnToPlace();
    });
    observer.observe(root);
    if (root.parentElement) observer.observe(root.parentElement);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(returnToPlace, [setting]);

  // So does another version of them that arrives while this one is read.
  useLayoutEffect(() => {
    const former = shown.current;
    shown.current = { text: layout.text.text, textHash };
    if (former.textHash === textHash || place.current === null) return;
    place.current = mapPosition(place.current, former.text, layout.text.text);
    returnToPlace();
  }, [textHash]);

  const latestRest = useRef(onRest);
  latestRest.current = onRest;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let saved = { position: place.current, textHash: shown.current.textHash };
    function keep() {
      clearTimeout(timer);
      timer = undefined;
      const root = text.current;
      if (!root || !isPlaced.current) return;
      const position = document.documentElement.scrollTop === 0 ? 0 : positionBelow(root, topOfText());
      place.current = position;
      latestRest.current();
      // The version that is on the page now: it may be another than at the last time.
      const version = shown.current.textHash;
      if (position === null || (position === saved.position && version === saved.textHash)) return;
      const at = { position, textHash: version };
      saved = at;
      // What is not kept is read from its beginning: nothing to be told of.
      void savePlace({ newsletterId, identity, ...at, changedAt: Date.now() }).catch(() => undefined);
    }
    function rest() {
      clearTimeout(timer);
      timer = setTimeout(keep, restMs);
    }
    const leave = () => timer !== undefined && keep();
    document.addEventListener('scroll', rest, { passive: true });
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      leave();
      document.removeEventListener('scroll', rest);
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
    };
  }, [newsletterId, identity]);
}

/** Scrolls there, shows the sentence, and goes on from it with the keyboard and with what reads a screen. */
function showPlace(root: HTMLElement, layout: IssueLayout, at: number): void {
  const sentence = sentenceRanges(layout.text).find(({ end }) => end > at);
  scrollToText(root, sentence?.start ?? at);
  if (sentence) markText('found', root, sentence.start, sentence.end);
  const line = lineAt(root, at);
  if (!line) return;
  line.tabIndex = -1;
  line.focus({ preventScroll: true });
}
