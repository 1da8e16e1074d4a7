/**
 * Prints the page once what is printed is drawn.
 *
 * @param onEnd called when the browser is done with it
 */
export function printLog(onEnd: () => void): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      addEventListener('afterprint', onEnd, { once: true });
      print();
    }),
  );
}
