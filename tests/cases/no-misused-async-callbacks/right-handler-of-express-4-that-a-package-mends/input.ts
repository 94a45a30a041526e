import express from 'express';
import 'express-async-errors';

declare function load(): Promise<string>;

express().get('/', async (request, response) => {
  response.send(await load());
});
