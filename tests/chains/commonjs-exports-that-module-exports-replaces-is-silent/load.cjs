const deasync = require('deasync');

exports.load = (isDone) => {
  deasync.loopWhile(() => !isDone());
};

const load = (isDone) => isDone();

module.exports = { load };
