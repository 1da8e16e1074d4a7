import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sightBelow } from '../../commands/notes/box-of.ts';
import { placeFloat } from '../../commands/notes/place-float.ts';
import type { Box } from './types.ts';

/** Where an act is offered to be taken back, at the bottom of the window, CSS pixels. */
const offerHeight = 64;

/**
 * Puts what floats beside a box of the page.
 *
 * @returns its `ref`, and its style: `--top` and `--left`, which its style sheet uses where there is room beside
 */
export function useFloat<E extends HTMLElement>(box: Box, prefer: 'above' | 'below') {
  const ref = useRef<E>(null);
  const [place, setPlace] = useState({ top: box.top, left: box.left });
  const { top, bottom, left, right } = box;
  useLayoutEffect(() => {
    if (!ref.current) return;
    const { offsetWidth: width, offsetHeight: height } = ref.current;
    const bar = document.querySelector('[data-sticky]')?.getBoundingClientRect().bottom ?? 0;
    const sight = sightBelow(Math.max(0, bar));
    const free = { ...sight, bottom: sight.bottom - offerHeight };
    setPlace(placeFloat({ top, bottom, left, right }, { width, height }, free, prefer));
  }, [top, bottom, left, right, prefer]);
  return { ref, style: `--top: ${place.top}px; --left: ${place.left}px` };
}
