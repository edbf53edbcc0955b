// `npm start`. Runs before anything is installed, so it imports nothing but its neighbours, and keeps to syntax
// that an old Node can still parse: such a Node must reach the sentence below instead of a stack.
const version = process.versions.node.split('.').map(Number);
const major = version[0] || 0;
const minor = version[1] || 0;
const suits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);

if (suits) {
  import('./end-with-parent.mjs').then(({ endWithParent }) => {
    if (process.env.npm_lifecycle_event === 'start') endWithParent();
  });
  import('./prepare.mjs').then(({ prepare }) => prepare({ next: () => import('./launch.mjs') }));
} else {
  process.stderr.write(
    `需要 Node.js 20.19 以上（或 22.12 以上），当前为 ${process.versions.node}。` +
      ` Node.js 20.19 or later (22.12 or later on line 22) is needed; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
}
