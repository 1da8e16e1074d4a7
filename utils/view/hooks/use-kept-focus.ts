import { useEffect } from 'preact/hooks';

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Whatever an act takes away, the focus does not fall to the body: where the element that had it is gone, it goes to what took
 * its place, the first thing that can be used in the nearest part of the page that is still there; to that part itself while it
 * holds nothing to use (as while a guide is being saved), and on from there once it does.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    /** From the inside out, noted while they were there. */
    let around: Element[] = [];
    let stoodIn: HTMLElement | null = null;

    function note({ target }: FocusEvent) {
      if (!(target instanceof Element)) return;
      last = target;
      around = [];
      for (let at = target.parentElement; at && at !== document.body; at = at.parentElement) around.push(at);
    }
    function keep() {
      if (stoodIn?.isConnected && document.activeElement === stoodIn) {
        const use = stoodIn.querySelector<HTMLElement>(reachable);
        if (use) use.focus();
        return;
      }
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (!isLost || last === null || last.isConnected) return;
      const place = around.find((one): one is HTMLElement => one instanceof HTMLElement && one.isConnected);
      const use = place?.querySelector<HTMLElement>(reachable);
      stoodIn = use || !place ? null : place;
      if (stoodIn) stoodIn.tabIndex = -1;
      (use ?? place)?.focus({ preventScroll: true });
    }
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}
