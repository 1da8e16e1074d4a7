import { withoutCredentials } from '../../address/without-credentials.ts';
import { writeOpml } from '../../feed/opml/write-opml.ts';
import { say } from '../../platform/say.ts';
import { listNewsletters } from '../../store/newsletters.ts';

/** All newsletters subscribed to as an OPML file. One read from its web pages is named by its address. */
export async function exportOpml(now = Date.now()): Promise<string> {
  const feeds = (await listNewsletters()).map(({ name, source, address }) => ({
    title: name,
    address: withoutCredentials(source?.kind === 'feed' ? source.url : address),
  }));
  return writeOpml(say('common.newsletters'), feeds, now);
}
