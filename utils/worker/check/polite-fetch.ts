import { readEmbargo } from '../../feed/request/read-embargo.ts';
import { noteAnswer } from '../../platform/answered-hosts.ts';
import { keepEmbargo } from './host-embargoes.ts';

/** A fetch that notes that a server answered, and when it asks to be left alone: the host that was asked, and the one a redirect led to. */
export const politeFetch: typeof globalThis.fetch = async (input, init) => {
  const response = await fetch(input, init);
  const now = Date.now();
  await noteAnswer(URL.parse(response.url || String(input))?.host ?? '', now);
  const until = readEmbargo(response, now);
  if (until !== null) {
    const asked = input instanceof Request ? input.url : String(input);
    for (const url of new Set([asked, response.url || asked])) await keepEmbargo(url, until, now);
  }
  return response;
};
