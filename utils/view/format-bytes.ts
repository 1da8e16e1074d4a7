const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A file's size as file managers of most systems say it: steps of 1024, at most two decimals, "3.79 MB". */
export function formatBytes(bytes: number, locale?: string): string {
  if (bytes < 1024) return `${Math.max(0, Math.round(bytes))} B`;
  let size = bytes / 1024;
  let step = 0;
  // 1023.996 would read "1,024 kB".
  while (size >= 1023.995 && step < units.length - 1) {
    size /= 1024;
    step += 1;
  }
  const unit = units[step] ?? 'gigabyte';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 2 }).format(size);
}
