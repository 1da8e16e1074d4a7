import type { Newsletter } from '../../store/types.ts';

/** Where a newsletter is asked for first: its source once that is known, before that its address. */
export function sourceAddress({ source, address }: Pick<Newsletter, 'source' | 'address'>): string {
  return source?.url ?? address;
}
