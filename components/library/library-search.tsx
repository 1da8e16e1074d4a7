import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';

/** The place of the search box, at the top of each view. What is searched for stands in the address (`?q=`). */
export function LibrarySearch({ address }: Pick<LibraryPlace, 'address' | 'replace'>) {
  return <div class="library-search" data-part="search" data-query={address.q} />;
}
