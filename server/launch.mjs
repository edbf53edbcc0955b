// The server in this very process: signals, standard output and the exit code need no passing on.
if (process.env.npm_lifecycle_event === 'start') endWithParent();

// The loader of TypeScript, as `--import tsx` has it.
const { register } = await import('tsx/esm/api');
register();
await import('./main.ts');

/**
 * Between npm and this process stands a shell, which a SIGTERM ends without passing it on. Once it is gone, so is
 * whoever wanted the server.
 */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
