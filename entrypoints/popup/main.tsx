import '../../components/shared/styles.css';
import '../../components/popup/popup.css';
import '../../components/popup/popup-follow.css';
import '../../components/popup/popup-tabs.css';
import { Popup } from '../../components/popup/popup.tsx';
import { mountPage } from '../../utils/view/commands/mount-page.ts';
import { readFirstPaint } from '../../utils/view/queries/read-first-paint.ts';

void readFirstPaint().then((first) => mountPage(<Popup {...first} />));
