/** Text as it stands between tags of XML or HTML; in an attribute, quotation marks are to be escaped as well. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
