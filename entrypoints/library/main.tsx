import '../../components/shared/styles.css';
import '../../components/shared/cite.css';
import '../../components/library/library.css';
import '../../components/search/search.css';
import '../../components/library/shelves.css';
import '../../components/corrections/corrections.css';
import '../../components/log/log-export.css';
import '../../components/notes/notes.css';
import '../../components/notes/notes-shelf.css';
import { LibraryPage } from '../../components/library/library-page.tsx';
import { homeName } from '../../utils/view/commands/home-name.ts';
import { mountPage } from '../../utils/view/commands/mount-page.ts';
import { searchFirst } from '../../utils/view/commands/search/search-first.ts';
import { parseSearchAddress } from '../../utils/view/hooks/search/search-address.ts';
import { namePage } from '../../utils/view/sentences/name-page.ts';

// With something to search for in the address, that is what somebody waits for.
if (parseSearchAddress(location.search).text !== '') await searchFirst();
mountPage(<LibraryPage name={homeName} />, namePage('library'));
