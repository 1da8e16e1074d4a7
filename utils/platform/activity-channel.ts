/** What one page tells the others of the extension: somebody does something here now. */
export interface ActivityChannel {
  tell: () => void;
  close: () => void;
}

/**
 * Of several pages that are in sight at once a person reads one: each tells the others when something is done in it.
 *
 * @param onElsewhere something was done on another page
 */
export function openActivityChannel(onElsewhere: () => void): ActivityChannel {
  const channel = new BroadcastChannel('activity');
  channel.onmessage = onElsewhere;
  return { tell: () => channel.postMessage(null), close: () => channel.close() };
}
