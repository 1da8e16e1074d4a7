import '../../components/shared/styles.css';
import '../../components/options/options.css';
import '../../components/options/options-newsletters.css';
import '../../components/options/backup/backup.css';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { homeName } from '../../utils/view/commands/home-name.ts';
import { mountPage } from '../../utils/view/commands/mount-page.ts';
import { namePage } from '../../utils/view/sentences/name-page.ts';

mountPage(<OptionsPage name={homeName} />, namePage('options'));
