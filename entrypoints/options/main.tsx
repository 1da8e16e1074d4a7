import { render } from 'preact';
import '../../components/styles.css';
import '../../components/options.css';
import '../../components/options-newsletters.css';
import { OptionsPage } from '../../components/options-page.tsx';
import { homeName } from '../../utils/view/home-name.ts';

render(<OptionsPage name={homeName} />, document.body);
