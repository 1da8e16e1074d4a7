import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * What stands after `npm start --`: `--feed FILE`, a feed to be served instead of the sample newsletter's own.
 *
 * @throws with a sentence for the person who typed it
 */
export function parseStartArguments(
  args: string[],
  folder = process.cwd(),
): { feedFile: string | undefined } {
  const { values } = parseArgs({
    args,
    options: { feed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help)
    throw new Error('It takes one option, --feed FILE: a feed to show instead of the sample newsletter.');
  if (values.feed === undefined) return { feedFile: undefined };
  const feedFile = resolve(folder, values.feed);
  if (!existsSync(feedFile)) throw new Error(`There is no feed file ${feedFile}.`);
  return { feedFile };
}
