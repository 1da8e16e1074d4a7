import '../../components/shared/styles.css';
import '../../components/popup/popup.css';
import '../../components/popup/popup-follow.css';
import '../../components/popup/popup-tabs.css';
import { Popup } from '../../components/popup/popup.tsx';
import { PopupShell } from '../../components/popup/popup-shell.tsx';
import { mountPage } from '../../utils/view/commands/mount-page.ts';
import { readFirstPaint } from '../../utils/view/queries/read-first-paint.ts';

// Before the shell is drawn, which is done while storage answers.
const reading = readFirstPaint();
mountPage(<PopupShell />);
void reading.then((first) => mountPage(<Popup {...first} />));
