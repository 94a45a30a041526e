async function start(): Promise<void> {
  throw new Error('no port');
}

if (require.main === module) {
  void start();
}
if (require.main !== module) console.log('required');
else start();
if (!module.parent) start();

export = { start };
