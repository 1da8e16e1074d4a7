const end = '.backup.gz';

/** The name of a backup that is kept in the browser: in the order of their names they are in that of their dates. */
export const nameGeneration = (madeAt: number): string => `${String(madeAt).padStart(16, '0')}${end}`;

/** When a backup of that name was made, epoch ms; null for another name. */
export function parseGeneration(name: string): number | null {
  const [, madeAt] = /^(\d{16})\.backup\.gz$/.exec(name) ?? [];
  return madeAt === undefined ? null : Number(madeAt);
}
