async function start() {
  throw new Error('no port');
}

module.exports = { start };
if (require.main !== module) return;
start().catch((error) => { console.error(error); process.exitCode = 1; });
