import type { BrowserName } from '../browsers.ts';

export interface Build {
  kind: BrowserName;
  extensionDir: string;
  /** Of the newsletter the build asks. */
  port: number;
  /** The language it speaks, as a BCP 47 tag; else the browser's. */
  language?: string | undefined;
}

/** What a state's address may name. */
export interface Known {
  /** Ids of stored issues, the newest first. */
  issueIds: readonly string[];
  /** Id of a guide that is saved. */
  guideId: string;
}

/** What there is when a page is looked at. */
export type WorldName = 'usual' | 'several' | 'trouble';

/** A page in one of the states in which a person meets it. */
export interface State {
  name: string;
  /** The page's file: a state whose page the build lacks is left out. */
  page: string;
  world: WorldName;
  /** What stands behind the file's name. */
  address?: (known: Known) => string;
  /** Opens whatever is closed: details, menus in place, issues of a list. */
  isOpened?: true;
  /** What must be there before it is looked at; else that the page has words. */
  awaits?: string;
}
