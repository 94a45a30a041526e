import main = require('./main.mjs');
export const size = main.text.length;
