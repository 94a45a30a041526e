import express from 'express';

declare function users(request: express.Request, response: express.Response): Promise<void>;
const app = express();
app.get('/users', (request, response, next) => users(request, response));
