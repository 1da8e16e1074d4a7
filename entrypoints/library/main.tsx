import { render } from 'preact';
import '../../components/shared/styles.css';
import '../../components/library/library.css';
import '../../components/search/search.css';
import '../../components/library/shelves.css';
import { LibraryPage } from '../../components/library/library-page.tsx';
import { homeName } from '../../utils/view/commands/home-name.ts';
import { beginSearch } from '../../utils/view/commands/search/start-search.ts';
import { parseSearchAddress } from '../../utils/view/hooks/search/search-address.ts';

// With something to search for in the address, that is what somebody waits for.
if (parseSearchAddress(location.search).text !== '') beginSearch();
render(<LibraryPage name={homeName} />, document.body);
