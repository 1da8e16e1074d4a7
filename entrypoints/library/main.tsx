import { render } from 'preact';
import '../../components/styles.css';
import '../../components/library.css';
import { LibraryPage } from '../../components/library-page.tsx';
import { homeName } from '../../utils/view/home-name.ts';

render(<LibraryPage name={homeName} />, document.body);
