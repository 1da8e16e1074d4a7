/** What a chosen file says, as text. */
export function textOfFile(file: Blob): Promise<string> {
  return file.text();
}
