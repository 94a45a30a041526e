async function start() {
  throw new Error('no port');
}

module.exports = { start };
if (require.main !== module) return;
void start();
