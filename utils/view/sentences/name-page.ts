import { readVersions } from '../../platform/versions.ts';
import { say } from './say.ts';

const names = {
  guide: 'page.guide',
  library: 'page.library',
  log: 'page.log',
  options: 'page.options',
  reader: 'page.reader',
  welcome: 'page.welcome',
} as const;

/** What the tab of a page is called, until it shows something that has a name of its own. */
export const namePage = (page: keyof typeof names): string => {
  const { name } = readVersions();
  return say(names[page], { name });
};
