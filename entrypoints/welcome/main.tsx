import { render } from 'preact';
import '../../components/shared/styles.css';
import '../../components/welcome/welcome.css';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { homeName } from '../../utils/view/commands/home-name.ts';

render(<WelcomePage name={homeName} />, document.body);
