import express from 'express';

declare function save(body: unknown): Promise<void>;

const app = express();

app.post('/store', (request, response) => {
  save(request.body).catch(console.error);
  response.end();
});
