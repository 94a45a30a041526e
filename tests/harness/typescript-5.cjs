// Loaded with --require: whoever asks for `typescript` gets version 5.
const Module = require('node:module');

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => resolve(request.replace(/^typescript(?=$|\/)/, 'typescript-5'), ...rest);
