const units = ['KB', 'MB', 'GB'];

/** A file's size as newsletters print it: steps of 1024, at most two decimals, "3.79 MB". */
export function formatBytes(bytes: number, locale?: string): string {
  if (bytes < 1024) return `${Math.max(0, Math.round(bytes))} B`;
  let size = bytes / 1024;
  let step = 0;
  // 1023.996 would read "1,024 KB".
  while (size >= 1023.995 && step < units.length - 1) {
    size /= 1024;
    step += 1;
  }
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(size)} ${units[step]}`;
}
