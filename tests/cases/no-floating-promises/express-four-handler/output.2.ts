import express = require('express');

declare function save(body: unknown): Promise<void>;

const app = express();

app.post('/store', (request, response, next) => {
  void save(request.body);
  response.end();
});
