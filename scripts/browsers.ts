import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const names: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
const variables: Record<BrowserName, string> = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };
const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** A bare machine has none, and screenshots would show boxes instead of letters and emoji. */
const fonts = ['fonts-dejavu-core', 'fonts-noto-color-emoji'];

/** Flags under which Chromium runs headless as root without contacting anything of its own accord. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What the flags above leave: clock, sign-in, extension and component updates are sent to a closed port.
  '--disable-features=NetworkTimeServiceQuerying',
  '--gaia-url=http://127.0.0.1:1',
  '--apps-gallery-update-url=http://127.0.0.1:1/',
  '--component-updater=url-source=http://127.0.0.1:1/',
];

/** The browser's executable: CHROME_BIN / FIREFOX_BIN, else the first known name on PATH; undefined when neither. */
export function findBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = env[variables[name]];
  if (given) return existsSync(given) ? given : undefined;
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    for (const file of names[name]) {
      const path = join(folder, file);
      if (folder && existsSync(path)) return path;
    }
  }
  return undefined;
}

/** What `ensureBrowser` needs of the machine. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  isRoot: boolean;
  /** Runs a command with its output shown; true when it succeeded. */
  run(command: string, args: readonly string[]): boolean;
  say(line: string): void;
}

const thisMachine: Machine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  say: (line) => console.log(line),
};

/**
 * The browser's executable, installed first (with fonts) where that can be done without asking: as root on Debian or
 * Ubuntu.
 *
 * @throws with a sentence that says exactly what to install
 */
export function ensureBrowser(name: BrowserName, machine: Machine = thisMachine): string {
  const found = findBrowser(name, machine.env);
  if (found) return found;
  const given = machine.env[variables[name]];
  if (given) throw new Error(`${variables[name]} is ${given}, and there is no such file.`);

  const install = ['install', '-y', '--no-install-recommends', packages[name], ...fonts];
  if (machine.isRoot && findOnPath('apt-get', machine.env)) {
    machine.say(`${packages[name]} is not installed: installing it with apt-get (about a minute).`);
    // Without the update apt offers an older browser, or none.
    if (machine.run('apt-get', ['update']) && machine.run('apt-get', install)) {
      const installed = findBrowser(name, machine.env);
      if (installed) return installed;
    }
    throw new Error(`apt-get could not install ${packages[name]}. ${advice(name)}`);
  }
  throw new Error(`No ${names[name].join(', ')} on PATH. ${advice(name)}`);
}

function findOnPath(file: string, env: NodeJS.ProcessEnv): boolean {
  return (env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, file)));
}

function advice(name: BrowserName): string {
  return name === 'chromium'
    ? `Install Chromium ("sudo apt-get install chromium ${fonts.join(' ')}" on Debian or Ubuntu) or set CHROME_BIN to Chromium or Chrome.`
    : `Install Firefox 147 or newer ("sudo apt-get install firefox-esr" on Debian) or set FIREFOX_BIN to it.`;
}
