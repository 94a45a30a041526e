function load(isDone) {
  const deasync = require('deasync');
  deasync.loopWhile(() => !isDone());
}

module.exports = { load };
