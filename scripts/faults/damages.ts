import type { BrowserName } from '../browsers.ts';
import { cutFile, deleteFile, deleteFolder, fillWithRubbish, putFileInPlace } from './harm.ts';
import type { ProfilePlaces } from './profile-places.ts';

/** What a damage may take: nothing that was done may be lost by it but where both are gone. */
type Taken = 'database' | 'blobs' | 'local' | 'both';

export interface Damage {
  name: string;
  takes: Taken;
  harm: (places: ProfilePlaces) => void;
}

const [log, manifest, current] = [/^\d+\.log$/, /^MANIFEST-/, /^CURRENT$/];
const sqlite = /\.sqlite$/;

const everywhere: readonly Damage[] = [
  {
    name: 'the database’s folder deleted',
    takes: 'database',
    harm: ({ database }) => deleteFolder(database),
  },
  { name: 'the files beside the database deleted', takes: 'blobs', harm: ({ blobs }) => deleteFolder(blobs) },
  { name: 'storage.local deleted', takes: 'local', harm: ({ local }) => deleteFolder(local) },
  { name: 'a file in place of storage.local', takes: 'local', harm: ({ local }) => putFileInPlace(local) },
  {
    name: 'a file in place of the database',
    takes: 'database',
    harm: ({ database }) => putFileInPlace(database),
  },
  {
    name: 'database and storage.local deleted',
    takes: 'both',
    harm: ({ database, blobs, local }) => {
      // The one lies in the other in Firefox.
      for (const folder of [blobs, database, local]) deleteFolder(folder);
    },
  },
];

/** LevelDB: what was written last is in a log (https://github.com/google/leveldb/blob/main/doc/impl.md). */
const inLevelDb: readonly Damage[] = [
  {
    name: 'the database’s log cut at a half',
    takes: 'database',
    harm: ({ database }) => cutFile(database, log, 0.5),
  },
  {
    name: 'the database’s log cut near its end',
    takes: 'database',
    harm: ({ database }) => cutFile(database, log, 0.9),
  },
  {
    name: 'the database’s log emptied',
    takes: 'database',
    harm: ({ database }) => cutFile(database, log, 0),
  },
  {
    name: 'rubbish in the database’s MANIFEST',
    takes: 'database',
    harm: ({ database }) => fillWithRubbish(database, manifest),
  },
  {
    name: 'the database’s CURRENT deleted',
    takes: 'database',
    harm: ({ database }) => deleteFile(database, current),
  },
  {
    name: 'the log of storage.local cut at a half',
    takes: 'local',
    harm: ({ local }) => cutFile(local, log, 0.5),
  },
];

/** SQLite: one file a database (https://www.sqlite.org/fileformat2.html). */
const inSqlite: readonly Damage[] = [
  {
    name: 'the database’s file cut at a half',
    takes: 'database',
    harm: ({ database }) => cutFile(database, sqlite, 0.5),
  },
  {
    name: 'the database’s file cut near its end',
    takes: 'database',
    harm: ({ database }) => cutFile(database, sqlite, 0.9),
  },
  {
    name: 'the database’s file emptied',
    takes: 'database',
    harm: ({ database }) => cutFile(database, sqlite, 0),
  },
  {
    name: 'the database’s file deleted',
    takes: 'database',
    harm: ({ database }) => deleteFile(database, sqlite),
  },
  {
    name: 'rubbish in the database’s file',
    takes: 'database',
    harm: ({ database }) => fillWithRubbish(database, sqlite),
  },
  {
    name: 'the file of storage.local cut at a half',
    takes: 'local',
    harm: ({ local }) => cutFile(local, sqlite, 0.5),
  },
  {
    name: 'the file of storage.local emptied',
    takes: 'local',
    harm: ({ local }) => cutFile(local, sqlite, 0),
  },
];

/** The ways in which a closed browser's profile is damaged. */
export const damagesOf = (kind: BrowserName): readonly Damage[] => [
  ...everywhere,
  ...(kind === 'chromium' ? inLevelDb : inSqlite),
];
