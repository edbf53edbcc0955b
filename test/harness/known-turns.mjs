// A process whose loop does a known piece of work again and again, some 10 ms of a quiet machine each: what such a turn
// takes here and now is what another process's turns can be compared with.
const turns = 150;
const everyMs = 20;

const record = {
  id: '01M8NXD3KZ4GX2DVC7MXDKJ429',
  name: '示例·已知工作',
  days: ['2022-03-01', '2023-04-14'],
  rev: 7,
};
const records = Array.from({ length: 7_000 }, (_, index) => ({ ...record, index }));

let done = 0;
const timer = setInterval(() => {
  if (JSON.parse(JSON.stringify(records)).length !== records.length)
    throw new Error('not the work that is known');
  done += 1;
  if (done < turns) return;
  clearInterval(timer);
  process.stdout.write('done\n');
  // Stays to be asked.
  setInterval(() => {}, 60_000);
}, everyMs);
