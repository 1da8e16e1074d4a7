/**
 * Runs inside the popup: whether it shows the issue with that title, and also what stands below the fold. An empty title
 * asks for the popup without an issue.
 */
export function isWholePopup(title: string): boolean {
  const last = title === '' ? 'status' : 'recent';
  const isThere = Boolean(document.querySelector(`[data-part="${last}"]`)?.textContent);
  return isThere && document.body.innerText.includes(title);
}
