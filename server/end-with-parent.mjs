// Ends this process as a SIGTERM would once whoever started it is gone. Only Node's own modules, and syntax that an old
// Node can parse: `npm start` runs it before anything else.
import { readFileSync } from 'node:fs';

const lookEveryMs = 250;

/**
 * Between npm and this process there may stand a shell: a SIGTERM ends it without passing it on, and it outlives an npm
 * that is killed. So both are watched. Who started npm is not: an npm in the background, under nohup or in a session of
 * its own lives on when its terminal goes, and so does this.
 */
export function endWithParent() {
  const parent = process.ppid;
  const npm = isRunner(parent) ? undefined : parentOf(parent);
  const watch = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || parentOf(parent) === npm)) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, lookEveryMs);
  watch.unref();
}

/**
 * Whether it is npm itself, or another program of its kind.
 * @param {number} pid
 */
function isRunner(pid) {
  return /^(npm|node|pnpm|yarn|bun)/.test(read(`/proc/${pid}/comm`) || '');
}

/**
 * Undefined where there is no /proc: then the nearest parent alone is watched.
 * @param {number} pid
 */
function parentOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  // The second field is the program's name in brackets and may hold spaces; the fourth is the parent.
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (_error) {
    return undefined;
  }
}
