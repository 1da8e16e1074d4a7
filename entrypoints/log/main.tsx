import '../../components/shared/styles.css';
import '../../components/log/log.css';
import '../../components/log/log-topics.css';
import '../../components/log/log-export.css';
import { LogPage } from '../../components/log/log-page.tsx';
import { homeName } from '../../utils/view/commands/home-name.ts';
import { mountPage } from '../../utils/view/commands/mount-page.ts';
import { namePage } from '../../utils/view/sentences/name-page.ts';

mountPage(<LogPage name={homeName} />, namePage('log'));
