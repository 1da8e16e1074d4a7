/** The `id` beehiiv gives a heading: its words joined by hyphens, 35 characters at most. */
export function headingId(html: string): string {
  const words = html
    .replace(/<[^>]*>|&\w+;|[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-|-$/g, '').slice(0, 35);
}
