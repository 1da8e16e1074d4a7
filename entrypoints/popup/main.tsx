import { render } from 'preact';
import '../../components/shared/styles.css';
import '../../components/popup/popup.css';
import '../../components/popup/popup-follow.css';
import '../../components/popup/popup-tabs.css';
import { Popup } from '../../components/popup/popup.tsx';
import { readFirstPaint } from '../../utils/view/queries/read-first-paint.ts';

void readFirstPaint().then((first) => render(<Popup {...first} />, document.body));
