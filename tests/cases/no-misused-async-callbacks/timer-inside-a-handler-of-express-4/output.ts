import express from 'express';

declare function save(): Promise<void>;

express().get('/', (request, response, next) => {
  response.end();
  setImmediate(() => void (async () => {
    await save();
  })().catch(next));
});
