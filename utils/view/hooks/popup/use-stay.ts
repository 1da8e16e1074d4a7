import { useEffect, useRef } from 'preact/hooks';
import type { PopupChoice, PopupModel } from '../../types.ts';

interface StayState {
  /** What is scrolled. */
  body: { readonly current: HTMLElement | null };
  model: PopupModel | null;
  choice: PopupChoice;
  choose: (choice: PopupChoice) => void;
}

const acts = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * In a page that stays open a new issue shows itself as soon as it is there; but not in the place of one that somebody has begun
 * to read: after the first scroll, click or key in it that one stays, and the new one is told of above it.
 *
 * @param isOn the page stays open
 */
export function useStay(isOn: boolean, state: StayState): void {
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    const body = state.body.current;
    if (!isOn || !body) return;
    function stay() {
      const { choice, choose, model } = latest.current;
      // Another newsletter that was just chosen is not here yet.
      const shown = model?.newsletterId === choice.newsletterId ? model?.shown : undefined;
      if (choice.issueId === null && shown) choose({ ...choice, issueId: shown.id });
    }
    for (const name of acts) body.addEventListener(name, stay, { passive: true });
    return () => {
      for (const name of acts) body.removeEventListener(name, stay);
    };
  }, [isOn]);
}
