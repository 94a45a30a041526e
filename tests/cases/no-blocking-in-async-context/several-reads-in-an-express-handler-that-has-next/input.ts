import express from 'express';
import { readFileSync } from 'node:fs';

const app = express();
app.get('/report', (request, response, next) => {
  const head = readFileSync('./head.html', 'utf8');
  const body = readFileSync('./body.html', 'utf8');
  response.send(head + body);
});
