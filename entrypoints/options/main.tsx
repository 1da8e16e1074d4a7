import { render } from 'preact';
import '../../components/styles.css';
import '../../components/options.css';
import '../../components/options-newsletters.css';
import { OptionsPage } from '../../components/options-page.tsx';

render(<OptionsPage />, document.body);
