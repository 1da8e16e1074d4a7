const keptMs = 60_000;

/** Downloads a file under a name. Call it in a click. */
export function downloadFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: Firefox reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
