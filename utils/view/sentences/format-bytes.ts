import { numberFormat } from './formats.ts';

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A file's size as newsletters print it: steps of 1024, at most two decimals, "3.79 MB"; in French "3,79 Mo". */
export function formatBytes(bytes: number, locale?: string): string {
  let size = Math.max(0, bytes) / 1024;
  let step = 0;
  // 1023.996 would read "1,024 KB".
  while (size >= 1023.995 && step < units.length - 1) {
    size /= 1024;
    step += 1;
  }
  const options = { style: 'unit', unit: units[step], maximumFractionDigits: 2 } as const;
  // Theirs is of 1024 and written with a capital; a small one is of 1000.
  return numberFormat(locale, options).format(size).replace('kB', 'KB');
}
