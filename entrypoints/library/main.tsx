import { render } from 'preact';
import '../../components/shared/styles.css';
import '../../components/library/library.css';
import '../../components/search/search.css';
import '../../components/library/shelves.css';
import { LibraryPage } from '../../components/library/library-page.tsx';
import { homeName } from '../../utils/view/commands/home-name.ts';

render(<LibraryPage name={homeName} />, document.body);
