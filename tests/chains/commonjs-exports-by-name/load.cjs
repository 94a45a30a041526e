const deasync = require('deasync');

exports.load = (isDone) => {
  deasync.loopWhile(() => !isDone());
};
