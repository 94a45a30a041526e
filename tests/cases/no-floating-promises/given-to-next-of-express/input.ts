import express = require('express');

declare function save(body: unknown): Promise<void>;

const app = express();

app.post('/store', (request, response, next) => {
  save(request.body).catch(next);
});
