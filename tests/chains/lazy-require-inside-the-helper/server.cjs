const { load } = require('./load.cjs');

module.exports.start = async (work, isDone) => {
  await work;
  load(isDone);
};
