/**
 * Runs in the page. What a person would stumble over beside what axe looks for: content wider than the page, targets that are
 * too small, focus that is not seen, and the page's main action out of sight before anything was scrolled.
 */
export function findLayoutFaults(): string[] {
  const least = 24;
  const most = 60;
  const wanted =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"], [role="button"], [role="tab"], [role="option"], [role="menuitem"]';
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`is ${root.scrollWidth} px wide in a window of ${root.clientWidth}: ${widest()}`);
  }
  const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter(isShown);
  for (const element of all) {
    const { width, height } = areaOf(element);
    // Half a pixel is rounding. A link in a sentence is as high as its line.
    if (Math.min(width, height) < least - 0.5 && !isInSentence(element)) {
      faults.push(`${nameOf(element)} is ${Math.round(width)} × ${Math.round(height)} px`);
    }
  }
  for (const element of all.filter((one) => one.tabIndex >= 0).slice(0, most)) {
    if (!showsFocus(element)) faults.push(`${nameOf(element)} does not show that it has the focus`);
  }
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  const main = all.find((element) => element.matches('.button-primary'));
  if (main && root.querySelector('.popup')) {
    const { top, bottom } = main.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) faults.push(`${nameOf(main)} is out of sight`);
  }
  return faults;

  function isShown(element: HTMLElement): boolean {
    const { width, height } = element.getBoundingClientRect();
    const isHidden = element.closest('[inert], [hidden]') !== null || element.matches(':disabled');
    // What is there for a button that stands for it, and is reached by nobody, is a pixel in size.
    const isProxy = Math.max(width, height) <= 1 && element.tabIndex < 0;
    return (
      width > 0 &&
      height > 0 &&
      !isHidden &&
      !isProxy &&
      element.checkVisibility({ visibilityProperty: true })
    );
  }

  /** A box is as large as what is clicked for it: its label. */
  function areaOf(element: HTMLElement): DOMRect {
    const isBox = element.matches('input[type="checkbox"], input[type="radio"], input[type="file"]');
    const label = isBox && element instanceof HTMLInputElement ? element.labels?.[0] : null;
    return (label ?? element).getBoundingClientRect();
  }

  function isInSentence(element: HTMLElement): boolean {
    if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
    const around = element.closest('p, li, dd, td, blockquote, figcaption');
    return (around?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 1;
  }

  function showsFocus(element: HTMLElement): boolean {
    (document.activeElement as HTMLElement | null)?.blur();
    const before = lookOf(element);
    element.focus({ focusVisible: true } as FocusOptions);
    return document.activeElement !== element || lookOf(element) !== before;
  }

  function lookOf(element: HTMLElement): string {
    const { width, height } = element.getBoundingClientRect();
    // A box that is drawn by what stands beside it shows it there; a link that is all of its row, around the row.
    const places = [
      [Math.max(width, height) <= 1 ? element.nextElementSibling : element, ''],
      [element, '::after'],
      [element.parentElement, ''],
      [element.closest('label'), ''],
    ] as const;
    const ofAll = places.map(([one, pseudo]) => {
      if (!one) return '';
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
        getComputedStyle(one, pseudo);
      const outline =
        outlineStyle === 'none' || outlineWidth === '0px' ? '' : `${outlineWidth}${outlineColor}`;
      return `${outline} ${boxShadow} ${borderColor} ${backgroundColor}`;
    });
    return ofAll.join('|');
  }

  function widest(): string {
    const beyond = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return beyond.slice(-1).map(nameOf).join('');
  }

  function nameOf(element: HTMLElement): string {
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    const kind = element.tagName.toLowerCase();
    return `${kind}${element.className && `.${String(element.className).split(' ')[0]}`} “${name.slice(0, 40)}”`;
  }
}
