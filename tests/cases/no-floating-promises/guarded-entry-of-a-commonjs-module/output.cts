async function start(): Promise<void> {
  throw new Error('no port');
}

if (require.main === module) {
  start().catch((error) => { console.error(error); process.exitCode = 1; });
}
if (require.main !== module) console.log('required');
else start().catch((error) => { console.error(error); process.exitCode = 1; });
if (!module.parent) start().catch((error) => { console.error(error); process.exitCode = 1; });

export = { start };
