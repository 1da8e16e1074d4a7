import '../../components/shared/styles.css';
import '../../components/welcome/welcome.css';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { homeName } from '../../utils/view/commands/home-name.ts';
import { mountPage } from '../../utils/view/commands/mount-page.ts';
import { namePage } from '../../utils/view/sentences/name-page.ts';

mountPage(<WelcomePage name={homeName} />, namePage('welcome'));
