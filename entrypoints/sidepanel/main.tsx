import '../../components/shared/styles.css';
import '../../components/popup/popup.css';
import '../../components/popup/popup-tabs.css';
import '../../components/popup/side-panel.css';
import { PopupShell } from '../../components/popup/popup-shell.tsx';
import { SidePanel } from '../../components/popup/side-panel.tsx';
import { mountPage } from '../../utils/view/commands/mount-page.ts';
import { readFirstPaint } from '../../utils/view/queries/read-first-paint.ts';

// Before the shell is drawn, which is done while storage answers.
const reading = readFirstPaint();
mountPage(<PopupShell isBeside />);
void reading.then((first) => mountPage(<SidePanel {...first} />));
