import express = require('express');

declare function save(body: unknown): unknown;

const app = express();

app.post('/store', (request, response, next) => {
  void (save(request.body) as Promise<void>);
  response.end();
});
