import bcrypt from 'bcrypt';
import express from 'express';

const app = express();
app.post('/users', async (request, response) => {
  const hash: string = bcrypt.hashSync(request.body.password, 12);
  response.json({ hash });
});
