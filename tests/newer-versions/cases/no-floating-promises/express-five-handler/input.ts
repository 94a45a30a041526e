import express from 'express';

declare function save(body: unknown): Promise<void>;

const app = express();

app.post('/store', (request, response) => {
  save(request.body);
  response.end();
});
