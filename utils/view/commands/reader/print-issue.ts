/**
 * Prints the issue. `patient`: without what is no matter of a patient's (the sponsor, what the letter offers its readers, what
 * they are to learn). The page is as before once the browser has taken it.
 */
export function printIssue(how: 'whole' | 'patient'): void {
  const root = document.documentElement;
  root.dataset.print = how;
  addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  print();
}
