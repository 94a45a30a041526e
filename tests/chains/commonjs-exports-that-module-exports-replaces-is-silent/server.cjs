const config = require('./load.cjs');

exports.start = async (work, isDone) => {
  await work;
  config.load(isDone);
};
