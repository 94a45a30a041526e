import { EventEmitter } from 'node:events';
const emitter = new EventEmitter();
emitter.on('unhandledRejection', console.error);
