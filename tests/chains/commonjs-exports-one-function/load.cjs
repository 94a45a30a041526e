const deasync = require('deasync');

module.exports = function load(isDone) {
  deasync.loopWhile(() => !isDone());
};
