/** Runs inside the popup: whether it shows the issue with that title, and also what stands below the fold. */
export function isWholePopup(title: string): boolean {
  return document.body.innerText.includes(title) && document.querySelector('[data-part="recent"]') !== null;
}
