import { render } from 'preact';
import '../../components/shared/styles.css';
import '../../components/options/options.css';
import '../../components/options/options-newsletters.css';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { homeName } from '../../utils/view/commands/home-name.ts';

render(<OptionsPage name={homeName} />, document.body);
