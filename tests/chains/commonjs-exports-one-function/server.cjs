const waitUntil = require('./load.cjs');

exports.start = async function start(work, isDone) {
  await work;
  waitUntil(isDone);
};
